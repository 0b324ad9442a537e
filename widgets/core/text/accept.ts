import { BLOCKED, edgeAfter, edgeBefore, OPEN } from './edge.ts';
import { KIND, WORD } from './fold.ts';
import { ACCEPTED, judge, MISSING, OPEN_END, type ReadyGuard, readGuard } from './guard.ts';
import type { Seams } from './seams.ts';
import { MAX_SURFACE, type Table } from './table.ts';

export { OPEN_END };

/** Asks edges and guards whether a surface that stands in a text may be marked there, and as which term. */
export class Acceptance {
  /** The number of the term last accepted. */
  term = 0;
  /** `OPEN_END` once a question hung on more text to come, until someone sets it to 0. */
  open = 0;
  /** Where the text is put together of several. */
  seams: Seams | undefined;

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

  /** What blocks when everything runs on may stand apart. */
  #edgesAccept(text: string, start: number, end: number): boolean {
    const { seams } = this;
    if (KIND[text.charCodeAt(start)] === WORD) {
      if (edgeBefore(text, start, 0) === BLOCKED) {
        if (!seams || edgeBefore(text, start, seams.back(start, MAX_SURFACE)) === BLOCKED) return false;
      }
    }
    if (KIND[text.charCodeAt(end - 1)] === WORD) {
      const edge = edgeAfter(text, end, text.length);
      if (edge === BLOCKED && (!seams || edgeAfter(text, end, this.#on(text, end)) === BLOCKED)) return false;
      if (edge === OPEN) this.open |= OPEN_END;
    }
    return true;
  }

  /**
   * Judged as if everything ran on, and where that leaves a doubt as if nothing did: what is not there in the one is not
   * there, what is there in the other is there. Only if the two do not settle it, it is asked what runs on.
   */
  #guardAccepts(place: number, text: string, start: number, end: number): boolean {
    let guard = this.#guards.get(place);
    if (!guard) this.#guards.set(place, (guard = readGuard(this.#table, place)));
    const { seams } = this;
    const wide = judge(guard, text, start, end, 0, text.length);
    this.open |= wide & OPEN_END;
    const accepted = (wide & ACCEPTED) !== 0;
    if (!seams || (wide & MISSING) !== 0 || (accepted && !guard.needs)) return accepted;
    const narrow = judge(guard, text, start, end, seams.startOf(start), Math.min(seams.endOf(end - 1), text.length));
    if (accepted ? (narrow & ACCEPTED) !== 0 : (narrow & (ACCEPTED | MISSING)) === 0) return accepted;
    return (judge(guard, text, start, end, seams.back(start, MAX_SURFACE), this.#on(text, end)) & ACCEPTED) !== 0;
  }

  #on(text: string, end: number): number {
    return Math.min(this.seams!.on(end, MAX_SURFACE), text.length);
  }
}
