import { nextInStride, nextPair, type PairFilter, pairFilter, type StrideFilter, strideFilter } from './filter.ts';
import { Occurrence, OPEN_END } from './occurrence.ts';
import type { Table } from './table.ts';
import type { Hit } from './types.ts';

/** A place behind every text: there is nothing to go on with. */
const STOP = 2 ** 30;

/**
 * Runs over a text and gathers its hits: asks about each place that the filters let through, from left to right, and
 * goes on behind each hit. As all that starts earlier was asked about before, that is leftmost-longest.
 */
export class Search {
  /** Three numbers a hit: start, end, number of the term. Each run writes over the last one's. */
  hits = new Int32Array(3 * 64);
  /** How many hits the last run found. */
  count = 0;

  /** Where the last run stopped, if there was more to come; else the text's length. */
  resume = 0;

  #more = false;
  readonly #occurrence: Occurrence;
  readonly #pairs: PairFilter;
  readonly #strides: StrideFilter | undefined;

  constructor(table: Table) {
    this.#occurrence = new Occurrence(table);
    this.#pairs = pairFilter(table);
    this.#strides = strideFilter(table);
  }

  /**
   * Finds all hits that start at `from` or later; returns `OPEN_START` and `OPEN_END`, as `Matcher.scan` says. If there is
   * `more` text to come, it stops where that could change the answer.
   */
  run(text: string, { from = 0, more = false } = {}): number {
    this.count = 0;
    this.resume = text.length;
    this.#more = more;
    this.#occurrence.open = 0;
    if (this.#strides === undefined) this.#searchAll(text, from, text.length);
    else this.#searchInStrides(text, from, this.#strides);
    return this.#occurrence.open;
  }

  /** The hits of the last run. */
  list(id: (term: number) => string): Hit[] {
    const { hits } = this;
    const list: Hit[] = [];
    for (let at = 0; at < 3 * this.count; at += 3) {
      list.push({ start: hits[at]!, end: hits[at + 1]!, term: id(hits[at + 2]!) });
    }
    return list;
  }

  #searchInStrides(text: string, start: number, filter: StrideFilter): void {
    const { stride } = filter;
    let next = start;
    let i = start + stride - 1;
    while (next < STOP) {
      i = nextInStride(filter, text, i);
      // What starts before i - stride + 1 would have covered the place before, and shown up there.
      const from = Math.max(next, i - stride + 1);
      if (i >= text.length - 1) {
        this.#searchAll(text, from, text.length);
        return;
      }
      next = this.#searchAll(text, from, i + 1);
      if (next < STOP) i += stride * Math.ceil((next - i) / stride);
    }
  }

  /** Gathers the hits that start in `[from, to)`; returns `to`, or the end of the last hit if that is further. */
  #searchAll(text: string, from: number, to: number): number {
    const pairs = this.#pairs;
    const last = text.length - 1;
    const end = Math.min(to, last);
    let i = from;
    while (i < end) {
      i = nextPair(pairs, text, i, end);
      if (i < end) i = this.#ask(text, i);
    }
    // The last unit has no neighbour: a surface may begin there all the same, and go on in text to come.
    if (i === last && last < to) i = this.#ask(text, i);
    return Math.max(i, to);
  }

  /** Asks about one place; returns where to go on. */
  #ask(text: string, start: number): number {
    const occurrence = this.#occurrence;
    const found = occurrence.startsAt(text, start);
    if (this.#more && (occurrence.open & OPEN_END) !== 0) {
      this.resume = start;
      return STOP;
    }
    if (!found) return start + 1;
    const at = 3 * this.count++;
    if (at === this.hits.length) this.#grow();
    this.hits[at] = start;
    this.hits[at + 1] = occurrence.end;
    this.hits[at + 2] = occurrence.term;
    return occurrence.end;
  }

  #grow(): void {
    const grown = new Int32Array(2 * this.hits.length);
    grown.set(this.hits);
    this.hits = grown;
  }
}
