import { CHANGED, FOLD, KIND, SPACE } from './fold.ts';
import type { Table } from './table.ts';
import { FIRST_CODE, ROOT } from './trie.ts';

/**
 * Filters: they say which places of a text are worth a closer look, at about the cost of reading it. They may name too
 * many, and never miss one. The loops are by themselves, and small, so that compilers keep all they touch in registers.
 *
 * All tables are by unit as text has it. What folding drops may stand anywhere inside a surface, so it has all bits.
 */

/** The longest stride; the eighth bit is left to mark what folding drops. */
const MAX_STRIDE = 7;
const DROPPED = 0x80;
/** With more pairs than this, hardly a place is ruled out. */
const MANY_PAIRS = 16_000;
/** Strides pay while few characters of a text are among those that surfaces begin with. */
const FEW_UNITS = 96;

/**
 * Two neighbours begin a surface only if their masks meet: bit 1 to 31 stands for a bucket of surfaces (by their second
 * unit), bit 0 for those of a single unit, which anything may follow. (The buckets of Hyperscan's Teddy: Wang et al.,
 * Hyperscan, NSDI 2019; tables by whole character stand in for its tables by half byte.)
 */
export interface PairFilter {
  first: Int32Array;
  second: Int32Array;
}

/**
 * An occurrence of a surface of m units or more covers one of any m places in a row: so one place in m is looked at (Wu
 * and Manber, A fast algorithm for multi-pattern searching, 1994). Bit j of a mask: a surface has this unit at j, j < m.
 */
export interface StrideFilter {
  stride: number;
  offsets: Uint8Array;
}

/** Undefined where it would let nearly all through. */
export function pairFilter({ alphabet, bases, checks, values }: Table): PairFilter | undefined {
  let pairs = 0;
  const first = new Int32Array(0x10000);
  const second = new Int32Array(0x10000).fill(1);
  for (let node = FIRST_CODE; node < checks.length; node++) {
    const parent = checks[node]!;
    if (parent === ROOT && values[node] !== 0) first[alphabet[node - FIRST_CODE]!]! |= 1;
    if (parent <= ROOT || checks[parent] !== ROOT) continue;
    if (++pairs > MANY_PAIRS) return undefined;
    const next = alphabet[node - bases[parent]! - FIRST_CODE]!;
    const bucket = 2 << (next % 31);
    first[alphabet[parent - FIRST_CODE]!]! |= bucket;
    second[next]! |= bucket;
  }
  return { first: byTextUnit(first, (mask) => mask), second: byTextUnit(second, () => -1) };
}

/** The first place in `[from, to)` where a surface may begin, or `to`. There is a unit at `to`. */
export function nextPair({ first, second }: PairFilter, text: string, from: number, to: number): number {
  let i = from;
  let left = first[text.charCodeAt(i)]!;
  while (i < to) {
    const unit = text.charCodeAt(i + 1);
    if ((left & second[unit]!) !== 0) return i;
    left = first[unit]!;
    i++;
  }
  return i;
}

/** Undefined where surfaces are too short, or too different, for strides to pay. */
export function strideFilter({ alphabet, bases, checks, shortest }: Table): StrideFilter | undefined {
  if (shortest < 2) return undefined;
  const stride = Math.min(shortest, MAX_STRIDE);
  const offsets = new Uint8Array(0x10000);
  let few = FEW_UNITS;
  for (let node = FIRST_CODE; node < checks.length; node++) {
    if (checks[node]! < 0) continue;
    const depth = depthOf(checks, node, stride);
    if (depth > stride) continue;
    const unit = alphabet[node - bases[checks[node]!]! - FIRST_CODE]!;
    if (offsets[unit] === 0 && few-- === 0) return undefined;
    offsets[unit]! |= 1 << (depth - 1);
  }
  const masks = byTextUnit(offsets, () => 0xff);
  masks.fill(0xff, 0xdd00, 0xddf0); // second halves of variation selectors
  return { stride, offsets: masks };
}

/** The first of the places `from`, `from + stride`, … that an occurrence may cover, or one that is not before the last unit. */
export function nextInStride({ stride, offsets }: StrideFilter, text: string, from: number): number {
  const last = text.length - 1;
  const end = 1 << (stride - 1);
  let i = from;
  for (; i < last; i += stride) {
    const here = offsets[text.charCodeAt(i)]!;
    if (here === 0) continue;
    const before = offsets[text.charCodeAt(i - 1)]!;
    if ((here & DROPPED) !== 0) {
      if (before !== 0) break;
    } else if ((here & ((before << 1) | 1) & ((offsets[text.charCodeAt(i + 1)]! >> 1) | end)) !== 0) {
      break;
    }
  }
  return i;
}

/** How deep a node lies; not reckoned further than beyond `limit`. */
function depthOf(checks: Int32Array, node: number, limit: number): number {
  let depth = 1;
  for (let above = checks[node]!; above !== ROOT && depth <= limit; above = checks[above]!) depth++;
  return depth;
}

/** Makes a table by folded unit one by unit as text has it; `dropped` is for units that folding may drop. */
function byTextUnit<Masks extends Uint8Array | Int32Array>(folded: Masks, dropped: (mask: number) => number): Masks {
  for (const unit of CHANGED) folded[unit] = KIND[unit]! < SPACE ? folded[FOLD[unit]!]! : dropped(folded[unit]!);
  return folded;
}
