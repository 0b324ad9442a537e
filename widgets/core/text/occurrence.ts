import { BLOCKED, edgeAfter, edgeBefore, OPEN } from './edge.ts';
import { FOLD, glued, hasSpace, keptKind, KIND, LEAD, SPACE, skipDropped, WORD } from './fold.ts';
import { type FoldedGuard, judge, readGuard } from './guard.ts';
import type { Table } from './table.ts';
import { codesOf, NO_CODE, ROOT } from './trie.ts';

/** Text before the piece given could change the answer. */
export const OPEN_START = 1;
/** Text after the piece given could change the answer. */
export const OPEN_END = 2;

/** Code of what is dropped, or is dropped depending on what stands around it. */
const LOOK = 0;

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
  /** The code of each unit as text has it. */
  readonly #codes: Uint16Array;
  readonly #spaceCode: number;
  readonly #leadCode: number;
  readonly #guards = new Map<number, FoldedGuard>();
  /** Surfaces found on the way down the trie, shortest first: their nodes and ends. */
  readonly #nodes: Int32Array;
  readonly #ends: Int32Array;

  constructor(table: Table) {
    this.#table = table;
    this.#nodes = new Int32Array(table.longest);
    this.#ends = new Int32Array(table.longest);
    const codes = codesOf(table.alphabet);
    this.#spaceCode = codes[0x20]!;
    this.#leadCode = codes[0xdb40]!;
    this.#codes = new Uint16Array(0x10000);
    for (let unit = 0; unit < 0x10000; unit++) this.#codes[unit] = KIND[unit]! < SPACE ? codes[FOLD[unit]!]! : LOOK;
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
    const { bases, checks, values } = this.#table;
    const codes = this.#codes;
    let found = 0;
    let node = ROOT;
    let at = start;
    let code = codes[text.charCodeAt(at)]!;
    if (code === LOOK) code = this.#leadAt(text, at);
    for (;;) {
      const child = bases[node]! + code;
      if (checks[child] !== node) break;
      node = child;
      at++;
      if (values[node] !== 0) {
        this.#nodes[found] = node;
        this.#ends[found++] = at;
      }
      if (bases[node] === 0) break;
      if (at === text.length) {
        this.open |= OPEN_END;
        break;
      }
      code = codes[text.charCodeAt(at)]!;
      if (code === LOOK) {
        const next = skipDropped(text, at);
        // More text may follow, or make a variation selector of a half.
        if (next >= text.length - 1 && (next === text.length || KIND[text.charCodeAt(next)] === LEAD)) {
          this.open |= OPEN_END;
          if (next === text.length) break;
        }
        if (hasSpace(text, at, next) && !glued(keptKind(text, at - 1), keptKind(text, next))) {
          const space = bases[node]! + this.#spaceCode;
          if (checks[space] !== node) break;
          node = space;
        }
        at = next;
        code = codes[text.charCodeAt(at)]! || this.#leadCode;
      }
    }
    return found;
  }

  /** Code of a unit that is looked at more closely, as the first of a surface. */
  #leadAt(text: string, at: number): number {
    return skipDropped(text, at) === at ? this.#leadCode : NO_CODE;
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
    for (let at = this.#table.values[node]! - 1, more = true; more; ) {
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
