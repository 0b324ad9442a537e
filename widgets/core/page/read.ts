import { type Matcher, OPEN_END, OPEN_START } from '../text/matcher.ts';
import { textBeside } from './chain.ts';
import { READING, type Reading, runsOn } from './flow.ts';
import { Found, Piece, type Reader } from './hit.ts';
import type { HitIndex } from './hit-index.ts';

/** How far a surface can reach over the texts before one, in code units: the longest surface and what is dropped in it. */
const REACH = 256;
/** So much of a chain's text is let grow behind that before it is let go. */
const ENOUGH = 4 * REACH;
const NOTHING = new Found();

/**
 * Reads texts of the page, in document order, and keeps the index true to what they hold.
 *
 * A text is scanned by itself. Only where that shows that it and the one before could matter to each other is it looked
 * up whether they stand in one block, and only then are they joined to a chain and scanned as one; only what holds a hit
 * is looked up for being read at all.
 */
export class PageReader {
  readonly #matcher: Pick<Matcher, 'scanFrom' | 'id'>;
  readonly #index: HitIndex;
  readonly #reading: Reading;
  readonly #reader: Reader;
  /** The last text of the chain that the next text may go on with, and all of them when it has several. */
  #last: Text | null = null;
  #chain: Text[] = [];
  /** The chain's text, as far as it may still matter, where that begins, and how much of it is decided. */
  #text = '';
  #offset = 0;
  #decided = 0;
  /** What was found in what is decided. */
  #found = NOTHING;
  /** What stands before the chain, where that was asked for. */
  #context: string | null = null;
  #open = 0;
  /** The piece that was added last, with nothing but reading on since. */
  #added: Piece | null = null;
  /** Whether no text is read that may have been read before. */
  #isFresh = true;
  /** Whether a text may have lost what the index has of it. */
  #isRereading = false;
  /** Texts that had been read along with others and are so no more. */
  #orphans: Text[] = [];

  constructor(matcher: Pick<Matcher, 'scanFrom' | 'id'>, index: HitIndex, reading: Reading = READING) {
    this.#matcher = matcher;
    this.#index = index;
    this.#reading = reading;
    this.#reader = { id: (term) => matcher.id(term), isRead: (parent) => reading.isRead(parent) };
  }

  /**
   * Reads the next text of a walk; returns how long it is. The first after a pause is joined with what stands before it.
   */
  read(text: Text): number {
    const texts = this.#last ? [] : this.#textsBefore(text);
    // Before the pause, these were read along with others.
    if (texts.length > 0) this.#isFresh = false;
    for (const before of texts) this.#feed(before, before.data);
    const { data } = text;
    this.#feed(text, data);
    return data.length;
  }

  /** Ends a chain: the page may change, or another walk begin. */
  rest(): void {
    this.#settle();
    for (let orphan = this.#orphans.pop(); orphan; orphan = this.#orphans.pop()) this.#readAlone(orphan);
    this.#added = null;
  }

  /** Reads a text that has changed, or whose neighbours have. */
  reread(text: Text): void {
    this.rest();
    this.#isFresh = false;
    this.#isRereading = true;
    this.#readAlone(text);
    this.rest();
    this.#isRereading = false;
  }

  #readAlone(text: Text): void {
    this.#added = null;
    this.read(text);
    // On to where neither a chain nor what an edge or a guard looks back at can come from this text any more.
    let room = REACH;
    for (let next = this.#beside(text, 'next'); next; next = this.#beside(next, 'next')) {
      this.#feed(next, next.data);
      const isNew = this.#last === next && this.#chain.length === 0;
      if (isNew && room <= 0) {
        this.#forget();
        return;
      }
      room -= next.length;
    }
    this.#settle();
  }

  #feed(text: Text, data: string): void {
    if (this.#open & OPEN_END && this.#last) {
      const crossed: Element[] = [];
      const next = this.#beside(this.#last, 'next', crossed);
      // What lies between is not read: an annotation of a ruby, a script.
      if (next && next !== text) return;
      if (next && crossed.every(runsOn)) {
        this.#join(text, data);
        return;
      }
    }
    this.#settle();
    this.#last = text;
    this.#text = data;
    this.#scan(true);
  }

  #join(text: Text, data: string): void {
    if (this.#chain.length === 0) this.#chain = [this.#last as Text];
    this.#chain.push(text);
    this.#last = text;
    const past = this.#decided - REACH;
    if (past > ENOUGH) {
      this.#text = this.#text.slice(past);
      this.#offset += past;
      this.#decided -= past;
      this.#context = '';
    }
    this.#text += data;
    this.#scan(true);
  }

  /** Goes on where the last scan of the chain has stopped. If no `more` of it comes, to its end. */
  #scan(more: boolean): void {
    const context = this.#context ?? '';
    const from = context.length + this.#decided;
    const { open, resume } = this.#matcher.scanFrom(context + this.#text, from, more, this.#fill);
    this.#open = open;
    this.#decided = resume - context.length;
    if ((open & OPEN_START) === 0 || this.#context !== null) return;
    this.#context = this.#textBefore(this.#chain[0] ?? (this.#last as Text));
    if (this.#context === '') return;
    this.#found = NOTHING;
    this.#decided = 0;
    this.#scan(more);
  }

  /** The end of what stands before a text in its block, as it is displayed: what edges and guards look back at. */
  #textBefore(text: Text): string {
    let before = '';
    for (let node: Text | null = text; node && before.length < REACH; ) {
      const crossed: Element[] = [];
      node = this.#beside(node, 'previous', crossed);
      if (!node || !crossed.every(runsOn)) break;
      before = node.data + before;
    }
    return before.slice(-REACH);
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

  readonly #fill = (start: number, end: number, term: number): void => {
    if (this.#found === NOTHING) this.#found = new Found();
    const shift = this.#offset - (this.#context?.length ?? 0);
    this.#found.starts.push(start + shift);
    this.#found.ends.push(end + shift);
    this.#found.terms.push(term);
  };

  /** Puts what the chain holds in the place of what the index has of its texts. */
  #settle(): void {
    if (!this.#last) return;
    if (this.#open & OPEN_END) this.#scan(false);
    const { length } = this.#chain;
    if (length > 0 || this.#found !== NOTHING || this.#isRereading) {
      this.#replace(length > 0 ? this.#chain : [this.#last], this.#found);
    }
    this.#forget();
  }

  #forget(): void {
    this.#last = null;
    if (this.#chain.length > 0) this.#chain = [];
    this.#text = '';
    this.#offset = 0;
    this.#decided = 0;
    this.#found = NOTHING;
    this.#context = null;
    this.#open = 0;
  }

  #replace(nodes: readonly Text[], found: Found): void {
    const piece = found.terms.length > 0 ? new Piece({ nodes, starts: startsOf(nodes) }, found, this.#reader) : null;
    for (const node of this.#isFresh ? [] : nodes) {
      const old = this.#index.of(node);
      if (!old) continue;
      // Hits that are as they were stay the same hits.
      if (piece && old.equals(piece)) {
        this.#added = null;
        return;
      }
      this.#index.drop(old);
      this.#orphans.push(...old.nodes.filter((other) => !nodes.includes(other)));
    }
    if (piece) this.#index.add(piece, this.#isFresh ? this.#added : null);
    this.#added = piece ?? this.#added;
  }
}

function startsOf(nodes: readonly Text[]): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const node of nodes) {
    starts.push(length);
    length += node.length;
  }
  return starts;
}
