import { foldInto } from './fold.ts';
import { MAX_SURFACE, type Table } from './table.ts';

/** More text after the given piece could change the answer. */
export const OPEN_END = 2;
/** The answer is yes. */
export const ACCEPTED = 4;
/** The answer is no because something required is missing. A no without this bit: something forbidden is present. */
export const MISSING = 8;

/** A guard, prepared for fast checks. */
export interface ReadyGuard {
  before: Neighbours;
  after: Neighbours;
  near: Neighbours;
  /** Whether the guard requires anything to be there. */
  needs: boolean;
  /** Indexed by the low bits of a unit: 1 if a literal of `near` may begin with that unit. */
  begins: Uint8Array;
  /** How far `near` looks, in UTF-16 units of the unfolded text. */
  within: number;
}
/** Literals are indexes into the table's `strings`; an empty list asks nothing. */
interface Neighbours {
  table: Table;
  any: readonly number[];
  none: readonly number[];
  /** Units of the longest literal; 0 if there is none. */
  longest: number;
}

/** The window of folded text being examined, in a shared buffer: making strings would cost more than looking. */
const folded = new Uint16Array(2 * MAX_SURFACE + 1);
/** Separates the text before a surface from the text after it: nothing folds to it. */
const GAP = 0;
/** How many units beyond the longest literal are folded at first: enough where folding drops hardly anything. */
const SLACK = 3;
/** Enough of a unit to tell most Han apart. */
const LOW_BITS = 0x3ff;

/** The guard at index `at` of the table's `guards`. */
export function readGuard(table: Table, at: number): ReadyGuard {
  const { guards, strings, chars } = table;
  let place = at;
  const list = () => Array.from({ length: guards[place++]! }, () => guards[place++]!);
  const neighbours = (): Neighbours => {
    const any = list();
    const none = list();
    const lengths = [...any, ...none].map((literal) => lengthOf(table, literal));
    return { table, any, none, longest: Math.max(0, ...lengths) };
  };
  const [before, after, near] = [neighbours(), neighbours(), neighbours()];
  const begins = new Uint8Array(LOW_BITS + 1);
  for (const literal of [...near.any, ...near.none]) begins[chars[strings[literal]!]! & LOW_BITS] = 1;
  const needs = before.any.length + after.any.length + near.any.length > 0;
  return { before, after, near, needs, begins, within: guards[place]! };
}

/**
 * Whether the guard lets `text.slice(start, end)` stand for its term: `ACCEPTED` or not, with `OPEN_END` if more text
 * after it could change that. The neighbouring text is read folded, up to `MAX_SURFACE` units away: a literal further
 * off, behind a long run of white space, does not count as touching. Nothing outside `[from, to)` is read.
 */
export function judge(guard: ReadyGuard, text: string, start: number, end: number, from: number, to: number): number {
  const { before, after, near } = guard;
  let verdict = before.longest > 0 ? lookBefore(before, text, start, from) : ACCEPTED;
  if ((verdict & ACCEPTED) !== 0 && after.longest > 0) verdict = both(verdict, lookAfter(after, text, end, to));
  if ((verdict & ACCEPTED) !== 0 && near.longest > 0)
    verdict = both(verdict, lookNear(guard, text, start, end, from, to));
  return verdict;
}

/** Combines a yes with the next verdict: a no stands, even if the yes was still open. */
function both(yes: number, next: number): number {
  return (next & ACCEPTED) !== 0 ? yes | next : next;
}

function lookBefore(asked: Neighbours, text: string, start: number, from: number): number {
  const { longest } = asked;
  // The surface's own first unit is folded along with it: whether white space before that is dropped depends on it.
  const read = (reach: number) => foldInto(folded, 0, text, Math.max(from, start - reach), start + 1) - 1;
  let count = read(longest + SLACK);
  if (count <= longest) count = read(MAX_SURFACE);
  return answer(asked, hasOneAt(asked, asked.any, -1, count), hasOneAt(asked, asked.none, -1, count), 0);
}

function lookAfter(asked: Neighbours, text: string, end: number, to: number): number {
  const { longest } = asked;
  const read = (reach: number) => foldInto(folded, 0, text, end - 1, Math.min(end + reach, to));
  let count = read(longest + SLACK);
  if (count <= longest + 1) count = read(MAX_SURFACE);
  const open = count <= longest + 1 && end + MAX_SURFACE > text.length ? OPEN_END : 0;
  return answer(asked, hasOneAt(asked, asked.any, 1, count), hasOneAt(asked, asked.none, 1, count), open);
}

function lookNear(
  { near, begins, within }: ReadyGuard,
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): number {
  const gap = foldInto(folded, 0, text, Math.max(from, start - within), start);
  folded[gap] = GAP;
  const count = foldInto(folded, gap + 1, text, end, Math.min(end + within, to));
  let hasAny = false;
  for (let at = 0; at < count; at++) {
    if (begins[folded[at]! & LOW_BITS] === 0) continue;
    if (hasOneAt(near, near.none, at, count)) return 0;
    hasAny ||= hasOneAt(near, near.any, at, count);
  }
  return answer(near, hasAny, false, end + within > text.length ? OPEN_END : 0);
}

/** A literal once found stays found, whatever text follows; a missing one may still come if the text is `open`. */
function answer({ any, none }: Neighbours, hasAny: boolean, hasNone: boolean, open: number): number {
  if (hasNone) return 0;
  if (any.length > 0 && !hasAny) return open | MISSING;
  return none.length > 0 ? ACCEPTED | open : ACCEPTED;
}

/** Whether one of these literals starts at `place` in the window, or, if `place` is -1, ends at the window's `end`. */
function hasOneAt({ table }: Neighbours, literals: readonly number[], place: number, end: number): boolean {
  const { strings, chars } = table;
  for (let index = 0; index < literals.length; index++) {
    const first = strings[literals[index]!]!;
    const length = strings[literals[index]! + 1]! - first;
    const at = place < 0 ? end - length : place;
    if (at < 0 || at + length > end) continue;
    let same = 0;
    while (same < length && folded[at + same] === chars[first + same]) same++;
    if (same === length) return true;
  }
  return false;
}

function lengthOf({ strings }: Table, literal: number): number {
  return strings[literal + 1]! - strings[literal]!;
}
