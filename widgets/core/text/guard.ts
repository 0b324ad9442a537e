import { foldInto } from './fold.ts';
import { MAX_SURFACE, type Table } from './table.ts';

/** Text before the piece given could change the answer. */
export const OPEN_START = 1;
/** Text after the piece given could change the answer. */
export const OPEN_END = 2;
/** The answer is yes. */
export const ACCEPTED = 4;

/** A guard, made ready for being asked. */
export interface ReadyGuard {
  before: Neighbours;
  after: Neighbours;
  near: Neighbours;
  /** By the low bits of a unit: 1 if a literal of `near` may begin with it. */
  begins: Uint8Array;
  /** How far `near` looks, in UTF-16 units of the text as given. */
  within: number;
}
/** Literals are places of the table's `strings`; an empty list asks nothing. */
interface Neighbours {
  table: Table;
  any: readonly number[];
  none: readonly number[];
  /** Units of the longest literal; 0 where nothing is asked. */
  longest: number;
}

/** The text to be looked at, folded, one window at a time: to make strings of it would cost more than to look. */
const folded = new Uint16Array(2 * MAX_SURFACE + 1);
/** Parts what stands before a surface from what stands behind it: nothing folds to it. */
const GAP = 0;
/** So many units more than the longest literal has are folded at first: enough, where hardly anything is dropped. */
const SLACK = 3;
/** Enough of a unit to tell most Han apart. */
const LOW_BITS = 0x3ff;

/** The guard at a place in the table's `guards`. */
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
  return { before, after, near, begins, within: guards[place]! };
}

/**
 * Whether the guard lets `text.slice(start, end)` stand for its term: `ACCEPTED` or not, with `OPEN_START` and `OPEN_END`
 * if more text could change that. What stands beside it is read folded, up to `MAX_SURFACE` units away: a literal that is
 * further off, behind a desert of white space, does not count as touching.
 */
export function judge(guard: ReadyGuard, text: string, start: number, end: number): number {
  const { before, after, near } = guard;
  let verdict = before.longest > 0 ? lookBefore(before, text, start) : ACCEPTED;
  if ((verdict & ACCEPTED) !== 0 && after.longest > 0) verdict = both(verdict, lookAfter(after, text, end));
  if ((verdict & ACCEPTED) !== 0 && near.longest > 0) verdict = both(verdict, lookNear(guard, text, start, end));
  return verdict;
}

/** After a yes: a no is one whatever may come of the yes. */
function both(yes: number, next: number): number {
  return (next & ACCEPTED) !== 0 ? yes | next : next;
}

function lookBefore(asked: Neighbours, text: string, start: number): number {
  const { longest } = asked;
  // The surface's own first unit is folded along: whether white space before it counts depends on it.
  const read = (reach: number) => foldInto(folded, 0, text, Math.max(0, start - reach), start + 1) - 1;
  let count = read(longest + SLACK);
  if (count <= longest) count = read(MAX_SURFACE);
  const open = count <= longest && start < MAX_SURFACE ? OPEN_START : 0;
  const stands = (literal: number) => standsAt(asked.table, literal, count - lengthOf(asked.table, literal), count);
  return answer(asked, asked.any.some(stands), asked.none.some(stands), open);
}

function lookAfter(asked: Neighbours, text: string, end: number): number {
  const { longest } = asked;
  const read = (reach: number) => foldInto(folded, 0, text, end - 1, Math.min(end + reach, text.length));
  let count = read(longest + SLACK);
  if (count <= longest + 1) count = read(MAX_SURFACE);
  const open = count <= longest + 1 && end + MAX_SURFACE > text.length ? OPEN_END : 0;
  const stands = (literal: number) => standsAt(asked.table, literal, 1, count);
  return answer(asked, asked.any.some(stands), asked.none.some(stands), open);
}

function lookNear({ near, begins, within }: ReadyGuard, text: string, start: number, end: number): number {
  const { table, any, none } = near;
  const gap = foldInto(folded, 0, text, Math.max(0, start - within), start);
  folded[gap] = GAP;
  const count = foldInto(folded, gap + 1, text, end, Math.min(end + within, text.length));
  let hasAny = false;
  for (let at = 0; at < count; at++) {
    if (begins[folded[at]! & LOW_BITS] === 0) continue;
    const stands = (literal: number) => standsAt(table, literal, at, count);
    if (none.some(stands)) return 0;
    hasAny ||= any.some(stands);
  }
  return answer(near, hasAny, false, (start < within ? OPEN_START : 0) | (end + within > text.length ? OPEN_END : 0));
}

/** What stands, stands whatever comes; what does not may come where the text is `open`. */
function answer({ any, none }: Neighbours, hasAny: boolean, hasNone: boolean, open: number): number {
  if (hasNone) return 0;
  if (any.length > 0 && !hasAny) return open;
  return none.length > 0 ? ACCEPTED | open : ACCEPTED;
}

/** Whether a literal stands at a place of the window, which ends at `end`. */
function standsAt({ strings, chars }: Table, literal: number, at: number, end: number): boolean {
  const first = strings[literal]!;
  const length = strings[literal + 1]! - first;
  if (at < 0 || at + length > end) return false;
  for (let i = 0; i < length; i++) if (folded[at + i] !== chars[first + i]) return false;
  return true;
}

function lengthOf({ strings }: Table, literal: number): number {
  return strings[literal + 1]! - strings[literal]!;
}
