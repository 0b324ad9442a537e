import { type Matcher, OPEN_END, OPEN_START } from '../text/matcher.ts';
import { textBeside } from './chain.ts';
import { READING, type Reading, runsOn } from './flow.ts';
import { Found, Piece, type Reader } from './hit.ts';
import type { HitIndex } from './hit-index.ts';

/** How far a surface can reach over the texts before one, in code units: the longest surface and what is dropped in it. */
const REACH = 256;
/** What is looked at of a chain's end to see whether it could go on: a surface and its guard. */
const TAIL = 2 * REACH;
const NOTHING = new Found();

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
  readonly #reader: Reader;
  /** The chain that the next text may go on with: its last text, all of them when it has several, and their text. */
  #last: Text | null = null;
  #chain: Text[] = [];
  #joined = '';
  /** What stands before the chain, where that matters. */
  #context = '';
  #open = 0;
  /** What was found in the chain, as long as it has one text. */
  #found = NOTHING;
  /** What the sink fills. */
  #filling = new Found();
  /** The piece that was added last, with nothing but reading on since. */
  #added: Piece | null = null;
  /** Whether no text is read that may have been read before. */
  #isFresh = true;
  /** Whether a text may have lost what the index has of it. */
  #isRereading = false;
  /** Texts that had been read along with others and are so no more. */
  #orphans: Text[] = [];

  constructor(matcher: Pick<Matcher, 'scan' | 'id'>, index: HitIndex, reading: Reading = READING) {
    this.#matcher = matcher;
    this.#index = index;
    this.#reading = reading;
    this.#reader = { id: (term) => matcher.id(term), isRead: (parent) => reading.isRead(parent) };
  }

  /**
   * Reads the next text of a walk; returns how long it is. The first after a pause is joined with what stands before it.
   */
  read(text: Text): number {
    if (!this.#last) for (const before of this.#textsBefore(text)) this.#feed(before, before.data);
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
        this.#last = null;
        this.#context = '';
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
        this.#join(text);
        return;
      }
    }
    let open = this.#matcher.scan(data, this.#fill);
    let found = this.#take();
    if (this.#last) this.#settle();
    if (open & OPEN_START) {
      this.#context = this.#textBefore(text);
      if (this.#context !== '') [open, found] = this.#scanInContext(data);
    }
    this.#last = text;
    this.#open = open;
    this.#found = found;
  }

  #join(text: Text): void {
    const first = this.#last as Text;
    if (this.#chain.length === 0) {
      this.#chain = [first];
      this.#joined = first.data;
    }
    this.#chain.push(text);
    this.#joined += text.data;
    this.#last = text;
    this.#open = this.#scanTail();
    // What no text had by itself the chain may have: an edge that looks back.
    if (this.#open & OPEN_START && this.#context === '' && this.#joined.length <= TAIL) {
      this.#context = this.#textBefore(this.#chain[0] as Text);
      if (this.#context !== '') this.#open = this.#scanTail();
    }
  }

  #scanTail(): number {
    return this.#matcher.scan((this.#context + this.#joined).slice(-TAIL), ignore);
  }

  /** What is found in a text that stands behind the context. */
  #scanInContext(text: string): [open: number, found: Found] {
    const open = this.#matcher.scan(this.#context + text, this.#fill);
    return [open, this.#take().from(this.#context.length)];
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

  /** What the sink was told since it was last taken. */
  #take(): Found {
    if (this.#filling.terms.length === 0) return NOTHING;
    const found = this.#filling;
    this.#filling = new Found();
    return found;
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
    const found = this.#filling;
    found.starts.push(start);
    found.ends.push(end);
    found.terms.push(term);
  };

  /** Puts what the chain holds in the place of what the index has of its texts. */
  #settle(): void {
    const { length } = this.#chain;
    if (this.#last && (length > 0 || this.#found.terms.length > 0 || this.#isRereading)) {
      const nodes = length > 0 ? this.#chain : [this.#last];
      if (length > 0) {
        this.#found = this.#scanInContext(this.#joined)[1];
        this.#chain = [];
        this.#joined = '';
      }
      this.#replace(nodes, this.#found);
      this.#found = NOTHING;
    }
    this.#last = null;
    this.#context = '';
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

function ignore(): void {}
