import { Acceptance, OPEN_END } from './accept.ts';
import { nextInStride, nextPair, type PairFilter, pairFilter, type StrideFilter, strideFilter } from './filter.ts';
import { CHANGED, FOLD, glued, hasSpace, keptKind, KIND, LEAD, SPACE, skipDropped } from './fold.ts';
import type { Seams } from './seams.ts';
import type { Table } from './table.ts';
import { codesOf, NO_CODE, ROOT } from './trie.ts';
import type { Hit } from './types.ts';

/** A place beyond the end of every text: the search is over. */
const STOP = 2 ** 30;
/** The code of units that folding drops, always or depending on their neighbours. */
const LOOK = 0;

/**
 * Runs over a text and collects its hits: looks for the longest surface at each place that the filters let through,
 * from left to right, and continues after each hit. That makes hits leftmost-longest: every earlier start was tried
 * before.
 */
export class Search {
  /** Three numbers per hit: start, end, number of the term. Each run overwrites those of the last. */
  hits = new Int32Array(3 * 64);
  /** How many hits the last run found. */
  count = 0;
  /** Where the last run stopped, if more text was to come; otherwise the text's length. */
  resume = 0;

  #more = false;
  readonly #table: Table;
  /** The code of each unfolded unit. */
  readonly #codes: Uint16Array;
  readonly #spaceCode: number;
  readonly #pairs: PairFilter | undefined;
  readonly #strides: StrideFilter | undefined;
  readonly #acceptance: Acceptance;

  constructor(table: Table) {
    this.#table = table;
    const codes = codesOf(table.alphabet);
    this.#spaceCode = codes[0x20]!;
    this.#codes = codes;
    for (const unit of CHANGED) codes[unit] = KIND[unit]! < SPACE ? codes[FOLD[unit]!]! : LOOK;
    this.#pairs = pairFilter(table);
    this.#strides = strideFilter(table);
    this.#acceptance = new Acceptance(table);
  }

  /**
   * Finds all hits that start at `from` or later. If `more` text is to come, it stops where that could change the
   * answer. `seams` are the joins of a text made of several.
   */
  run(text: string, from = 0, more = false, seams?: Seams): void {
    this.count = 0;
    this.resume = text.length;
    this.#more = more;
    this.#acceptance.open = 0;
    this.#acceptance.seams = seams;
    if (this.#strides === undefined) this.#searchAll(text, from, text.length);
    else this.#searchInStrides(text, from, this.#strides);
    // The matcher outlives the text, and seams hold nodes of the page.
    this.#acceptance.seams = undefined;
  }

  /** The hits of the last run. */
  list(id: (term: number) => string): Hit[] {
    const { hits } = this;
    const list: Hit[] = [];
    // Hits may be half a million: a growing array would be copied over and over.
    list.length = this.count;
    for (let i = 0; i < list.length; i++) {
      list[i] = { start: hits[3 * i]!, end: hits[3 * i + 1]!, term: id(hits[3 * i + 2]!) };
    }
    return list;
  }

  #searchInStrides(text: string, start: number, filter: StrideFilter): void {
    const { stride } = filter;
    let next = start;
    let i = start + stride - 1;
    while (next < STOP) {
      i = nextInStride(filter, text, i);
      // A hit that starts before i - stride + 1 would have covered the previous place and been found there.
      const from = Math.max(next, i - stride + 1);
      if (i >= text.length - 1) {
        this.#searchAll(text, from, text.length);
        return;
      }
      next = this.#searchAll(text, from, i + 1);
      if (next < STOP) i += stride * Math.ceil((next - i) / stride);
    }
  }

  /**
   * Collects the hits that start in `[from, to)`; returns `to`, or the end of the last hit if that is further. This is
   * one long function because calls would cost more than the work: with 100,000 terms, half of all places hold a hit.
   */
  #searchAll(text: string, from: number, to: number): number {
    const { bases, checks, values } = this.#table;
    const codes = this.#codes;
    const pairs = this.#pairs;
    const acceptance = this.#acceptance;
    const { seams } = acceptance;
    const more = this.#more;
    const filtered = Math.min(to, text.length - 1);
    let limit = text.length;
    let i = from;
    while (i < to) {
      if (pairs !== undefined && i < filtered) {
        i = nextPair(pairs, text, i, filtered);
        // The filter cannot judge the last unit, which has no neighbour; but a surface may begin there, and continue in
        // text to come.
        if (i === to) break;
      }

      // Walk down the trie along the text, to the longest surface that starts here and ends within the limit.
      let node = ROOT;
      let at = i;
      let code = codes[text.charCodeAt(at)]! || NO_CODE;
      let value = 0;
      let end = 0;
      for (;;) {
        const child = bases[node]! + code;
        if (checks[child] !== node) break;
        node = child;
        at++;
        if (values[node] !== 0 && at <= limit) {
          value = values[node]!;
          end = at;
        }
        if (bases[node] === 0) break;
        if (at === text.length) {
          this.#acceptance.open |= OPEN_END;
          break;
        }
        code = codes[text.charCodeAt(at)]!;
        if (code === LOOK) {
          const next = this.#skip(text, at);
          if (next === text.length) break;
          if (hasSpace(text, at, next) && !glued(keptKind(text, at - 1), keptKind(text, next))) {
            const space = bases[node]! + this.#spaceCode;
            if (checks[space] !== node) break;
            node = space;
          }
          at = next;
          code = codes[text.charCodeAt(at)]! || NO_CODE;
        }
      }

      if (value !== 0 && seams !== undefined) {
        const wall = seams.wallIn(i, end);
        if (wall < end) {
          limit = wall;
          continue;
        }
      }
      const plain = (value & 1) === 0;
      const accepted = plain || acceptance.accepts(text, i, end, (value >>> 1) - 1);
      if (more && (acceptance.open & OPEN_END) !== 0) {
        this.resume = i;
        return STOP;
      }
      if (!accepted) {
        limit = end - 1;
        continue;
      }
      limit = text.length;
      if (value === 0) {
        i++;
      } else {
        this.#record(i, end, plain ? (value >>> 1) - 1 : acceptance.term);
        i = end;
      }
    }
    return Math.max(i, to);
  }

  /** The index of the next unit inside a surface that is not dropped. */
  #skip(text: string, at: number): number {
    const next = skipDropped(text, at);
    // More text may continue the surface, or complete half of a variation selector.
    if (next === text.length || (next === text.length - 1 && KIND[text.charCodeAt(next)] === LEAD)) {
      this.#acceptance.open |= OPEN_END;
    }
    return next;
  }

  #record(start: number, end: number, term: number): void {
    const at = 3 * this.count++;
    if (at === this.hits.length) {
      const grown = new Int32Array(2 * at);
      grown.set(this.hits);
      this.hits = grown;
    }
    this.hits[at] = start;
    this.hits[at + 1] = end;
    this.hits[at + 2] = term;
  }
}
