import type { Matcher } from '../text/matcher.ts';
import { Seams } from '../text/seams.ts';
import { textBeside } from './chain.ts';
import { goneTeller, READING, type Reading, runsOn } from './flow.ts';
import type { HitIndex } from './hit-index.ts';
import { Found, Piece, type Reader } from './piece.ts';

/** How far a hit, including the text that its guard looks at, can reach into other texts, in code units. */
const REACH = 256;
/** How much is read as one string, in code units: the less, the sooner the clock can be looked at. */
const BATCH = 1 << 12;
/** How much of a longer text is read at once. */
const STEP = 2 * BATCH;

/** Where hits go: the page's index, or something simpler for text that is read only once. */
type Findings = Pick<HitIndex, 'of' | 'add' | 'replace'>;

/**
 * Reads texts of the page, in document order, and keeps the index up to date with the hits in them.
 *
 * Many texts are joined and read as one string, even across blocks. Whether two of them are in the same block is looked
 * up only if a hit would reach from one into the other or depends on it, and whether text may be read only if it has a
 * hit.
 */
export class PageReader {
  readonly #matcher: Pick<Matcher, 'scanFrom' | 'id'>;
  readonly #index: Findings;
  readonly #reading: Reading;
  readonly #reader: Reader;
  /** What is read as one string: the texts, where they begin, the string, and how far it is decided. */
  #texts: Text[] = [];
  #seams!: Seams;
  #isGone = goneTeller();
  #text = '';
  #decided = 0;
  /** How far the string has been scanned. */
  #seen = 0;
  /** How many of the texts are already up to date in the index: these only serve as context. */
  #settled = 0;
  /** The hits found in the other texts. */
  #found = new Found();
  /** The piece that was added last, if the reader has only read on since. */
  #added: Piece | null = null;
  /** Whether any text may have been read before; if not, only those in `#early` were. */
  #isAgain = false;
  readonly #early = new WeakSet<Text>();
  /** Texts that shared hits with texts that have been read again, and so have to be read again themselves. */
  #orphans: Text[] = [];

  constructor(matcher: Pick<Matcher, 'scanFrom' | 'id'>, index: Findings, reading: Reading = READING) {
    this.#matcher = matcher;
    this.#index = index;
    this.#reading = reading;
    this.#reader = { id: (term) => matcher.id(term), isRead: (parent) => reading.isRead(parent) };
    this.#clear();
  }

  /** Whether the last text read runs on into another: a pause here would mean reading it twice. */
  get isMidBlock(): boolean {
    const last = this.#texts.at(-1);
    return last !== undefined && this.#beside(last, 'next') !== null;
  }

  /** Whether much of a long text is still to be scanned: then call `readMore` before reading another text. */
  get isBehind(): boolean {
    return this.#seen < this.#text.length && this.#text.length - this.#decided >= BATCH;
  }

  /** Call this once the page may have changed: from then on, any text may have been read before. */
  expectChanges(): void {
    this.#isAgain = true;
  }

  /**
   * Reads the next text of a walk, or, if `isEarly`, one that will be read again in its turn; returns how much was
   * scanned. The first text after a pause is read together with the texts before it.
   */
  read(text: Text, isEarly = false): number {
    const { data } = text;
    if (isEarly) this.#early.add(text);
    if (this.#isGone(text)) return data.length;
    if (this.#texts.length === 0) this.#begin(text);
    this.#feed(text, data);
    if (this.isBehind) this.#scan(true);
    return Math.min(data.length, STEP);
  }

  /** Reads on in a long text; returns how much was scanned. */
  readMore(): number {
    this.#scan(true);
    return STEP;
  }

  /** Finishes what has been read so far, since the page may change now or another walk may begin. */
  rest(): void {
    if (this.#texts.length > 0) this.#scan(false);
    this.#clear();
    this.#added = null;
    for (let orphan = this.#orphans.pop(); orphan; orphan = this.#orphans.pop()) this.reread(orphan);
  }

  /** Reads a text again after it or its neighbours have changed. */
  reread(text: Text): void {
    this.rest();
    if (this.#isGone(text)) return;
    this.#begin(text);
    this.#feed(text, text.data);
    // Read on to where nothing depends on this text any more, plus as much context as hits there may need.
    const end = this.#text.length + REACH;
    let stop = Infinity;
    let next = this.#beside(text, 'next');
    for (; next && this.#text.length < stop + REACH; next = this.#beside(next, 'next')) {
      if (stop === Infinity && this.#text.length >= end && !this.#isCrossed(next)) stop = this.#text.length;
      this.#feed(next, next.data);
    }
    for (const each of this.#texts) this.#early.add(each);
    this.#find(next !== null);
    this.#settle(next ? this.#seams.indexAt(stop) : this.#texts.length);
    this.#clear();
    this.rest();
  }

  #begin(text: Text): void {
    const before: Text[] = [];
    let room = 2 * REACH;
    for (let node = this.#beside(text, 'previous'); node && room > 0; node = this.#beside(node, 'previous')) {
      before.unshift(node);
      room -= node.length;
    }
    for (const each of before) this.#feed(each, each.data);
    if (before.length === 0) return;
    // Decide anew the texts shortly before it, from a place that no hit reaches across.
    const { starts } = this.#seams;
    const from = room > 0 ? 0 : this.#text.length - REACH;
    let settled = before.length;
    while (settled > 0 && ((starts[settled] ?? this.#text.length) > from || this.#isCrossed(before[settled])))
      settled--;
    for (const each of before.slice(settled)) this.#early.add(each);
    this.#early.add(text);
    this.#settled = settled;
    this.#decided = starts[settled] ?? this.#text.length;
  }

  #feed(text: Text, data: string): void {
    this.#texts.push(text);
    this.#seams.add(this.#text.length);
    this.#text += data;
  }

  #find(more: boolean, end = this.#text.length): void {
    const { length } = this.#text;
    const text = end < length ? this.#text.slice(0, end) : this.#text;
    this.#decided = this.#matcher.scanFrom(text, this.#decided, more || end < length, this.#fill, this.#seams);
    this.#seen = Math.min(end, length);
  }

  readonly #fill = (start: number, end: number, term: number): void => {
    this.#found.starts.push(start);
    this.#found.ends.push(end);
    this.#found.terms.push(term);
  };

  /** Continues from where the last scan stopped: by one step, or to the end if no `more` text follows. */
  #scan(more: boolean): void {
    if (!more) {
      this.#find(false);
      this.#settle(this.#texts.length);
      return;
    }
    this.#find(true, Math.max(this.#seen, this.#decided) + STEP);
    // A text that is not wholly decided waits, and so do the texts from which hits reach into it.
    const { starts, ends } = this.#found;
    let count = this.#seams.indexAt(this.#decided);
    for (let hit = starts.length - 1; hit >= 0; hit--) {
      if ((ends[hit] as number) <= (this.#seams.starts[count] as number)) break;
      count = Math.min(count, this.#seams.indexAt(starts[hit] as number));
    }
    if (count === this.#settled) return;
    this.#settle(count);
    this.#cut(Math.min(count, this.#seams.indexAt(Math.max(0, this.#decided - REACH))));
  }

  /** Whether a hit in the index reaches into a text from the one before. */
  #isCrossed(text: Text | undefined): boolean {
    return text !== undefined && this.#index.of(text)?.reachesInto(text) === true;
  }

  /** Updates the index with the hits found in the first `count` texts, replacing what it had for them. */
  #settle(count: number): void {
    const texts = this.#texts.slice(this.#settled, count);
    const end = this.#seams.starts[count] ?? Infinity;
    const { starts } = this.#found;
    let hits = starts.length;
    while (hits > 0 && (starts[hits - 1] as number) >= end) hits--;
    const piece = hits > 0 ? this.#pieceOf(this.#found.slice(0, hits)) : null;
    this.#found = this.#found.slice(hits);
    this.#settled = count;
    const again = this.#isAgain ? texts : texts.filter((text) => this.#early.has(text));
    if (again.length > 0) this.#orphans.push(...this.#index.replace(new Set(again), piece, this.#added));
    else if (piece) this.#index.add(piece, this.#added);
    this.#added = piece ?? this.#added;
  }

  /** A piece of these hits and the texts that hold them. */
  #pieceOf(found: Found): Piece {
    const nodes: Text[] = [];
    const starts: number[] = [];
    let next = 0;
    found.starts.forEach((start, hit) => {
      const last = this.#seams.indexAt((found.ends[hit] as number) - 1);
      for (next = Math.max(next, this.#seams.indexAt(start)); next <= last; next++) {
        nodes.push(this.#texts[next] as Text);
        starts.push(this.#seams.starts[next] as number);
      }
    });
    return new Piece(nodes, starts, found, this.#reader);
  }

  /** Drops the first `count` texts. */
  #cut(count: number): void {
    const shift = this.#seams.starts[count] as number;
    this.#texts.splice(0, count);
    this.#seams.shift(count);
    this.#text = this.#text.slice(shift);
    this.#decided -= shift;
    this.#seen -= shift;
    this.#settled -= count;
    this.#found.starts = this.#found.starts.map((start) => start - shift);
    this.#found.ends = this.#found.ends.map((end) => end - shift);
  }

  #clear(): void {
    this.#texts = [];
    const texts = this.#texts;
    // A link has text before and after it, and the style is needed for both.
    const styles = new Map<Element, boolean>();
    const isInline = (element: Element): boolean => {
      const known = styles.get(element) ?? runsOn(element);
      styles.set(element, known);
      return known;
    };
    this.#seams = new Seams((index) => {
      const crossed: Element[] = [];
      const next = this.#beside(texts[index - 1] as Text, 'next', crossed);
      return next === texts[index] && crossed.every(isInline);
    });
    this.#isGone = goneTeller();
    this.#text = '';
    this.#decided = 0;
    this.#seen = 0;
    this.#settled = 0;
    this.#found = new Found();
  }

  #beside(node: Text, way: 'next' | 'previous', crossed?: Element[]): Text | null {
    return textBeside(node, way, crossed, this.#reading.flow);
  }
}
