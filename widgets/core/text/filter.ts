import { CHANGED, FOLD, KIND, SPACE } from './fold.ts';
import type { Table } from './table.ts';
import { FIRST_CODE, ROOT } from './trie.ts';

/**
 * Filters find the places of a text that are worth a closer look, at about the cost of reading it. They may report too
 * many places, but never miss one. Each loop is a small function of its own, so that compilers can keep everything it
 * touches in registers.
 *
 * All tables are indexed by unfolded unit. Units that folding drops may occur anywhere inside a surface, so all their
 * bits are set.
 */

/** The longest stride. The eighth bit marks units that folding drops. */
const MAX_STRIDE = 7;
const DROPPED = 0x80;
/** With more pairs than this, the filter rules out hardly any place. */
const MANY_PAIRS = 16_000;
/** Strides pay off only while few characters of a text are among those that surfaces begin with. */
const FEW_UNITS = 96;

/**
 * Two neighbours can begin a surface only if their masks share a bit. Bits 1 to 31 each stand for a bucket of surfaces
 * (by their second unit); bit 0 stands for single-unit surfaces, which anything may follow. (These are the buckets of
 * Hyperscan's Teddy: Wang et al., Hyperscan, NSDI 2019, with tables by character in place of its tables by half byte.)
 */
export interface PairFilter {
  first: Int32Array;
  second: Int32Array;
}

/**
 * If no surface is shorter than m units, each occurrence covers one of any m places in a row, so looking at every m-th
 * place suffices (Wu and Manber, A fast algorithm for multi-pattern searching, 1994). Bit j of a unit's mask is set if
 * a surface has that unit at j, j < m.
 */
export interface StrideFilter {
  stride: number;
  offsets: Uint8Array;
}

/** Undefined if it would let nearly every place through. */
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

/** The first place in `[from, to)` where a surface may begin, or `to`. The text must have a unit at `to`. */
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

/** Undefined if the surfaces are too short, or too different from each other, for strides to pay off. */
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

/** The first of `from`, `from + stride`, … that an occurrence may cover, or the first not before the last unit. */
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

/** The depth of a node. Counting stops once it exceeds `limit`. */
function depthOf(checks: Int32Array, node: number, limit: number): number {
  let depth = 1;
  for (let above = checks[node]!; above !== ROOT && depth <= limit; above = checks[above]!) depth++;
  return depth;
}

/** Turns a table by folded unit into one by unfolded unit; `dropped` gives the mask of a unit that folding may drop. */
function byTextUnit<Masks extends Uint8Array | Int32Array>(folded: Masks, dropped: (mask: number) => number): Masks {
  for (const unit of CHANGED) folded[unit] = KIND[unit]! < SPACE ? folded[FOLD[unit]!]! : dropped(folded[unit]!);
  return folded;
}
