import { type Matcher, OPEN_END, OPEN_START } from '../text/matcher.ts';
import { textBeside } from './chain.ts';
import { READING, type Reading, runsOn } from './flow.ts';
import { type Found, Piece } from './hit.ts';
import type { HitIndex } from './hit-index.ts';

/** How far a surface can reach over the texts before one, in code units: the longest surface and what is dropped in it. */
const REACH = 256;
/** What is looked at of a chain's end to see whether it could go on: a surface and its guard. */
const TAIL = 2 * REACH;

/**
 * Reads texts of the page, in document order, and keeps the index true to what they hold.
 *
 * A text is scanned by itself. Only where that shows that it and the one before could matter to each other is it looked
 * up whether they stand in one block, and only then are they joined to a chain and scanned as one; only what holds a hit
 * is looked up for being read at all.
 */
export class PageReader {
  readonly #matcher: Pick<Matcher, 'scan' | 'id'>;
  readonly #index: HitIndex;
  readonly #reading: Reading;
  /** The chain that the last text ended, as long as the next one may go on with it. */
  #chain: Text[] = [];
  #joined = '';
  #open = 0;
  #found: Found[] = [];
  /** Texts that had been read along with others and are so no more. */
  #orphans: Text[] = [];

  constructor(matcher: Pick<Matcher, 'scan' | 'id'>, index: HitIndex, reading: Reading = READING) {
    this.#matcher = matcher;
    this.#index = index;
    this.#reading = reading;
  }

  /** Reads the next text of a walk. The first after a pause is joined with what stands before it. */
  read(text: Text): void {
    if (this.#chain.length === 0) for (const before of this.#textsBefore(text)) this.#feed(before);
    this.#feed(text);
  }

  /** Ends a chain: the page may change, or another walk begin. */
  rest(): void {
    this.#settle();
    for (let orphan = this.#orphans.pop(); orphan; orphan = this.#orphans.pop()) this.#readAlone(orphan);
  }

  /** Reads a text that has changed, or whose neighbours have. */
  reread(text: Text): void {
    this.rest();
    this.#readAlone(text);
    this.rest();
  }

  #readAlone(text: Text): void {
    this.read(text);
    for (let next = this.#beside(text, 'next'); next; next = this.#beside(next, 'next')) {
      this.#feed(next);
      if (this.#chain[0] !== next) continue;
      // What begins after it is as it was.
      this.#chain = [];
      return;
    }
    this.#settle();
  }

  #feed(text: Text): void {
    const last = this.#chain.at(-1);
    if (last && this.#open & OPEN_END) {
      const crossed: Element[] = [];
      const next = this.#beside(last, 'next', crossed);
      // What lies between is not read: an annotation of a ruby, a script.
      if (next && next !== text) return;
      if (next && crossed.every(runsOn)) {
        this.#join(text);
        return;
      }
    }
    const before = this.#found;
    this.#found = [];
    const open = this.#matcher.scan(text.data, this.#sink);
    if (open & OPEN_START) {
      const crossed: Element[] = [];
      const previous = this.#beside(text, 'previous', crossed);
      if (previous && previous !== last) {
        this.#found = before;
        this.#settle();
        for (const earlier of this.#textsBefore(text)) this.#feed(earlier);
        this.#feed(text);
        return;
      }
      if (previous && crossed.every(runsOn)) {
        this.#join(text);
        return;
      }
    }
    const found = this.#found;
    this.#found = before;
    this.#settle();
    this.#chain = [text];
    this.#open = open;
    this.#found = found;
  }

  #join(text: Text): void {
    if (this.#chain.length === 1) this.#joined = (this.#chain[0] as Text).data;
    this.#chain.push(text);
    this.#joined += text.data;
    this.#open = this.#matcher.scan(this.#joined.slice(-TAIL), ignore);
  }

  /** The texts before this one in its block from which a surface could reach into it, in order. */
  #textsBefore(text: Text): Text[] {
    const before: Text[] = [];
    let room = REACH;
    let old = this.#index.of(text)?.first;
    for (let node = this.#beside(text, 'previous'); node && (room > 0 || old); node = this.#beside(node, 'previous')) {
      before.push(node);
      room -= node.length;
      // A chain that was found there is taken whole.
      const first = this.#index.of(node)?.first;
      old = first === node ? undefined : (first ?? old);
    }
    return before.reverse();
  }

  #beside(node: Text, way: 'next' | 'previous', crossed: Element[] = []): Text | null {
    return textBeside(node, way, crossed, this.#reading.flow);
  }

  readonly #sink = (start: number, end: number, term: number): void => {
    this.#found.push({ start, end, term: this.#matcher.id(term) });
  };

  /** Puts what the chain holds in the place of what the index has of its texts. */
  #settle(): void {
    const nodes = this.#chain;
    if (nodes.length === 0) return;
    if (nodes.length > 1) {
      this.#found = [];
      this.#matcher.scan(this.#joined, this.#sink);
    }
    this.#chain = [];
    const piece = this.#piece(nodes);
    for (const node of nodes) {
      const old = this.#index.of(node);
      if (!old) continue;
      // Hits that are as they were stay the same hits.
      if (piece && old.equals(piece)) return;
      this.#index.drop(old);
      this.#orphans.push(...old.nodes.filter((other) => !nodes.includes(other)));
    }
    if (piece) this.#index.add(piece);
  }

  #piece(nodes: readonly Text[]): Piece | null {
    if (this.#found.length === 0 || !this.#reading.isRead((nodes[0] as Text).parentNode)) return null;
    const starts: number[] = [];
    let length = 0;
    for (const node of nodes) {
      starts.push(length);
      length += node.length;
    }
    return new Piece({ nodes, starts }, this.#found);
  }
}

function ignore(): void {}
