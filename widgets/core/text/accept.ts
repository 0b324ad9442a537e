import { BLOCKED, edgeAfter, edgeBefore, OPEN } from './edge.ts';
import { KIND, WORD } from './fold.ts';
import { ACCEPTED, judge, MISSING, OPEN_END, type ReadyGuard, readGuard } from './guard.ts';
import type { Seams } from './seams.ts';
import { MAX_SURFACE, type Table } from './table.ts';

export { OPEN_END };

/** Checks edges and guards to decide whether a surface found in a text may be marked there, and as which term. */
export class Acceptance {
  /** The number of the term last accepted. */
  term = 0;
  /** `OPEN_END` once an answer depended on text still to come. The caller resets it to 0. */
  open = 0;
  /** Where the pieces of the text join, if it was joined from several. */
  seams: Seams | undefined;

  readonly #table: Table;
  readonly #guards = new Map<number, ReadyGuard>();

  constructor(table: Table) {
    this.#table = table;
  }

  /** `outputs` is where the surface's terms begin in the table's `outputs`. The first whose guard accepts wins. */
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

  /** An edge that is blocked if all pieces run on may be clear in fact, so only then are the seams asked. */
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
   * Judges first as if all pieces ran on into each other, then, if in doubt, as if none did. A literal missing from the
   * first reading is missing in fact; one present in the second is present in fact. Seams are asked only if that leaves
   * the answer open.
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
