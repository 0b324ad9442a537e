import { nextInStride, nextPair, type PairFilter, pairFilter, type StrideFilter, strideFilter } from './filter.ts';
import { Occurrence } from './occurrence.ts';
import type { Table } from './table.ts';

/**
 * Runs over a text and gathers its hits: asks about each place that the filters let through, from left to right, and
 * goes on behind each hit. As all that starts earlier was asked about before, that is leftmost-longest.
 */
export class Search {
  /** Three numbers a hit: start, end, number of the term. Each run writes over the last one's. */
  hits = new Int32Array(3 * 64);
  /** How many hits the last run found. */
  count = 0;

  readonly #occurrence: Occurrence;
  readonly #pairs: PairFilter;
  readonly #strides: StrideFilter | undefined;

  constructor(table: Table) {
    this.#occurrence = new Occurrence(table);
    this.#pairs = pairFilter(table);
    this.#strides = strideFilter(table);
  }

  /** Finds all hits; returns `OPEN_START` and `OPEN_END`, as `Matcher.scan` says. */
  run(text: string): number {
    this.count = 0;
    this.#occurrence.open = 0;
    if (this.#strides === undefined) this.#searchAll(text, 0, text.length);
    else this.#searchInStrides(text, this.#strides);
    return this.#occurrence.open;
  }

  #searchInStrides(text: string, filter: StrideFilter): void {
    const { stride } = filter;
    let next = 0;
    let i = stride - 1;
    for (;;) {
      i = nextInStride(filter, text, i);
      // What starts before i - stride + 1 would have covered the place before, and shown up there.
      const from = Math.max(next, i - stride + 1);
      if (i >= text.length - 1) {
        this.#searchAll(text, from, text.length);
        return;
      }
      next = this.#searchAll(text, from, i + 1);
      while (i < next) i += stride;
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
    if (!occurrence.startsAt(text, start)) return start + 1;
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
