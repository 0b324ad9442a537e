import type { Matcher } from '../text/matcher.ts';
import { Seams } from '../text/seams.ts';
import { textBeside } from './chain.ts';
import { goneTeller, READING, type Reading, runsOn } from './flow.ts';
import type { HitIndex } from './hit-index.ts';
import { Found, Piece, type Reader } from './piece.ts';

/** How far a hit, with what its guard looks at, can reach over other texts, in code units. */
const REACH = 256;
/** So much is read as one, in code units: the less, the sooner the clock can be looked at. */
const BATCH = 1 << 12;
/** And no more than this at once of a text that is longer. */
const STEP = 2 * BATCH;

/** Where findings go: the page's index, which finds their place. */
type Findings = Pick<HitIndex, 'of' | 'add' | 'replace'>;

/**
 * Reads texts of the page, in document order, and keeps the index true to what they hold.
 *
 * Many texts are read as one, blocks and all. Only where a hit would reach from one into the next, or hangs on what stands
 * there, it is looked up whether they stand in one block; only what holds a hit is looked up for being read at all.
 */
export class PageReader {
  readonly #matcher: Pick<Matcher, 'scanFrom' | 'id'>;
  readonly #index: Findings;
  readonly #reading: Reading;
  readonly #reader: Reader;
  /** What is read as one: its texts, where they begin, the whole, and how far it is decided. */
  #texts: Text[] = [];
  #seams!: Seams;
  #isGone = goneTeller();
  #text = '';
  #decided = 0;
  /** How far it was looked at. */
  #seen = 0;
  /** How many of the texts are in the index as they are: they are there to be looked at. */
  #settled = 0;
  /** What was found in those that are not. */
  #found = new Found();
  /** The piece that was added last, with nothing but reading on since. */
  #added: Piece | null = null;
  /** Whether any text may have been read before; else only those that were read out of turn. */
  #isAgain = false;
  readonly #early = new WeakSet<Text>();
  /** Texts that had been read along with others and are so no more. */
  #orphans: Text[] = [];

  constructor(matcher: Pick<Matcher, 'scanFrom' | 'id'>, index: Findings, reading: Reading = READING) {
    this.#matcher = matcher;
    this.#index = index;
    this.#reading = reading;
    this.#reader = { id: (term) => matcher.id(term), isRead: (parent) => reading.isRead(parent) };
    this.#clear();
  }

  /** Whether the text read last goes on in another: a pause would then read it twice. */
  get isMidBlock(): boolean {
    const last = this.#texts.at(-1);
    return last !== undefined && this.#beside(last, 'next') !== null;
  }

  /** Whether a text is so long that much of it is still to be looked at: `readMore` then, before another one. */
  get isBehind(): boolean {
    return this.#seen < this.#text.length && this.#text.length - this.#decided >= BATCH;
  }

  /** From now on, a text may be one that was read before. */
  expectChanges(): void {
    this.#isAgain = true;
  }

  /**
   * Reads the next text of a walk, or one that is later to be read again in its turn; returns how much was looked at. The
   * first after a pause is read with what stands before it.
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

  /** Reads on in a long text; returns how much was looked at. */
  readMore(): number {
    this.#scan(true);
    return STEP;
  }

  /** Ends what is read as one: the page may change, or another walk begin. */
  rest(): void {
    if (this.#texts.length > 0) this.#scan(false);
    this.#clear();
    this.#added = null;
    for (let orphan = this.#orphans.pop(); orphan; orphan = this.#orphans.pop()) this.reread(orphan);
  }

  /** Reads a text again that has changed, or whose neighbours have. */
  reread(text: Text): void {
    this.rest();
    if (this.#isGone(text)) return;
    this.#begin(text);
    this.#feed(text, text.data);
    // On to where nothing hangs on this text any more, and as far again as what is there may look.
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
    // What stands near before it is decided anew, from where no hit reaches across.
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

  /** Goes on from where the last scan has stopped: for a while, or if no `more` comes, to the end. */
  #scan(more: boolean): void {
    if (!more) {
      this.#find(false);
      this.#settle(this.#texts.length);
      return;
    }
    this.#find(true, Math.max(this.#seen, this.#decided) + STEP);
    // The text that is not wholly decided waits, with those that hits reach into it from.
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

  /** Whether an old hit reaches into a text from the one before. */
  #isCrossed(text: Text | undefined): boolean {
    return text !== undefined && this.#index.of(text)?.reachesInto(text) === true;
  }

  /** Puts what was found in the texts up to the `count`th in the place of what the index has of them. */
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

  /** The texts that hold hits, with these. */
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

  /** Lets go of the first `count` texts. */
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
    // A link has text before and behind it: both ask for its style.
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
