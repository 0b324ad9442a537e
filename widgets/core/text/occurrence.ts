import { BLOCKED, edgeAfter, edgeBefore, OPEN } from './edge.ts';
import { FOLD, foldedUnit, glued, hasSpace, keptKind, LEAD, skipDropped, KIND, WORD } from './fold.ts';
import { type FoldedGuard, judge, readGuard } from './guard.ts';
import type { Table } from './table.ts';
import { child, ROOT } from './trie.ts';

/** Text before the piece given could change the answer. */
export const OPEN_START = 1;
/** Text after the piece given could change the answer. */
export const OPEN_END = 2;

/**
 * Says which term, if any, starts at a given place: the one piece of the matcher that decides anything. All else only
 * finds places worth asking it about.
 */
export class Occurrence {
  /** Of the occurrence last found: where it ends, and the number of its term. */
  end = 0;
  term = 0;
  /** `OPEN_START` and `OPEN_END`, gathered over all calls until someone sets it to 0. */
  open = 0;

  readonly #table: Table;
  readonly #guards = new Map<number, FoldedGuard>();
  /** Surfaces found on the way down the trie, shortest first: their nodes and ends. */
  readonly #nodes: Uint32Array;
  readonly #ends: Uint32Array;

  constructor(table: Table) {
    this.#table = table;
    this.#nodes = new Uint32Array(table.longest);
    this.#ends = new Uint32Array(table.longest);
  }

  /** Whether a term starts at `start`: then `end` and `term` are those of the longest surface that edges and guards accept. */
  startsAt(text: string, start: number): boolean {
    for (let i = this.#descend(text, start) - 1; i >= 0; i--) {
      if (this.#isAccepted(text, start, this.#ends[i]!, this.#nodes[i]!)) return true;
    }
    return false;
  }

  /** Walks down the trie along the text; returns how many surfaces it passed. */
  #descend(text: string, start: number): number {
    const table = this.#table;
    const { values } = table;
    let found = 0;
    let node = child(table, ROOT, foldedUnit(text, start));
    let last = start;
    while (node !== 0) {
      const value = values[node - 1]!;
      if (value > 1) {
        this.#nodes[found] = node;
        this.#ends[found++] = last + 1;
      }
      if ((value & 1) === 0) break;
      let next = last + 1;
      let unit = FOLD[text.charCodeAt(next)];
      if (!unit) {
        next = skipDropped(text, next);
        // More text may follow, or make a variation selector of a half.
        if (next === text.length || (next === text.length - 1 && KIND[text.charCodeAt(next)] === LEAD)) {
          this.open |= OPEN_END;
        }
        if (next === text.length) break;
        if (hasSpace(text, last + 1, next) && !glued(keptKind(text, last), keptKind(text, next))) {
          node = child(table, node, 0x20);
          if (node === 0) break;
        }
        unit = foldedUnit(text, next);
      }
      node = child(table, node, unit);
      last = next;
    }
    return found;
  }

  #isAccepted(text: string, start: number, end: number, node: number): boolean {
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
    const { outputs } = this.#table;
    for (let at = (this.#table.values[node - 1]! >>> 1) - 1, more = true; more; ) {
      const output = outputs[at++]!;
      more = (output & 1) !== 0;
      if ((output & 2) === 0 || this.#guardAccepts(outputs[at++]!, text, start, end)) {
        this.end = end;
        this.term = output >>> 2;
        return true;
      }
    }
    return false;
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
