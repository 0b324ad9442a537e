import { BLOCKED, edgeAfter, edgeBefore, OPEN } from './edge.ts';
import { KIND, WORD } from './fold.ts';
import { ACCEPTED, judge, OPEN_END, OPEN_START, type ReadyGuard, readGuard } from './guard.ts';
import type { Table } from './table.ts';

export { OPEN_END, OPEN_START };

/** Asks edges and guards whether a surface that stands in a text may be marked there, and as which term. */
export class Acceptance {
  /** The number of the term last accepted. */
  term = 0;
  /** `OPEN_START` and `OPEN_END`, gathered over all questions until someone sets it to 0. */
  open = 0;

  readonly #table: Table;
  readonly #guards = new Map<number, ReadyGuard>();

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
    let guard = this.#guards.get(place);
    if (!guard) this.#guards.set(place, (guard = readGuard(this.#table, place)));
    const verdict = judge(guard, text, start, end);
    this.open |= verdict & (OPEN_START | OPEN_END);
    return (verdict & ACCEPTED) !== 0;
  }
}
