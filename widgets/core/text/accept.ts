import { BLOCKED, edgeAfter, edgeBefore, OPEN } from './edge.ts';
import { KIND, WORD } from './fold.ts';
import { type FoldedGuard, judge, readGuard } from './guard.ts';
import type { Table } from './table.ts';

/** Text before the piece given could change the answer. */
export const OPEN_START = 1;
/** Text after the piece given could change the answer. */
export const OPEN_END = 2;

/** Asks edges and guards whether a surface that stands in a text may be marked there, and as which term. */
export class Acceptance {
  /** The number of the term last accepted. */
  term = 0;
  /** `OPEN_START` and `OPEN_END`, gathered over all questions until someone sets it to 0. */
  open = 0;

  readonly #table: Table;
  readonly #guards = new Map<number, FoldedGuard>();

  constructor(table: Table) {
    this.#table = table;
  }

  /** `outputs` is the place of the surface's terms in the table's `outputs`: the first whose guard accepts is the one. */
  accepts(text: string, start: number, end: number, outputs: number): boolean {
    if (!this.#edgesAccept(text, start, end)) return false;
    const words = this.#table.outputs;
    for (let at = outputs, more = true; more; ) {
      const output = words[at++]!;
      more = (output & 1) !== 0;
      if ((output & 2) === 0 || this.#guardAccepts(words[at++]!, text, start, end)) {
        this.term = output >>> 2;
        return true;
      }
    }
    return false;
  }

  #edgesAccept(text: string, start: number, end: number): boolean {
    if (KIND[text.charCodeAt(start)] === WORD) {
      const edge = edgeBefore(text, start);
      if (edge === BLOCKED) return false;
      if (edge === OPEN) this.open |= OPEN_START;
    }
    if (KIND[text.charCodeAt(end - 1)] === WORD) {
      const edge = edgeAfter(text, end);
      if (edge === BLOCKED) return false;
      if (edge === OPEN) this.open |= OPEN_END;
    }
    return true;
  }

  #guardAccepts(place: number, text: string, start: number, end: number): boolean {
    const guard = this.#guards.get(place) ?? readGuard(this.#table, place);
    this.#guards.set(place, guard);
    const { accepted, openStart, openEnd } = judge(guard, text, start, end);
    if (openStart) this.open |= OPEN_START;
    if (openEnd) this.open |= OPEN_END;
    return accepted;
  }
}
