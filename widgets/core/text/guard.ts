import { foldInto } from './fold.ts';
import { MAX_SURFACE, type Table } from './table.ts';

/** Text after the piece given could change the answer. */
export const OPEN_END = 2;
/** The answer is yes. */
export const ACCEPTED = 4;
/** It is no, for something that has to be there is not. Else, for something is there that must not be. */
export const MISSING = 8;

/** A guard, made ready for being asked. */
export interface ReadyGuard {
  before: Neighbours;
  after: Neighbours;
  near: Neighbours;
  /** Whether anything has to be there. */
  needs: boolean;
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
  const needs = before.any.length + after.any.length + near.any.length > 0;
  return { before, after, near, needs, begins, within: guards[place]! };
}

/**
 * Whether the guard lets `text.slice(start, end)` stand for its term: `ACCEPTED` or not, with `OPEN_END` if more text
 * behind it could change that. What stands beside it is read folded, up to `MAX_SURFACE` units away: a literal that is
 * further off, behind a desert of white space, does not count as touching. Nothing outside `[from, to)` is looked at.
 */
export function judge(guard: ReadyGuard, text: string, start: number, end: number, from: number, to: number): number {
  const { before, after, near } = guard;
  let verdict = before.longest > 0 ? lookBefore(before, text, start, from) : ACCEPTED;
  if ((verdict & ACCEPTED) !== 0 && after.longest > 0) verdict = both(verdict, lookAfter(after, text, end, to));
  if ((verdict & ACCEPTED) !== 0 && near.longest > 0)
    verdict = both(verdict, lookNear(guard, text, start, end, from, to));
  return verdict;
}

/** After a yes: a no is one whatever may come of the yes. */
function both(yes: number, next: number): number {
  return (next & ACCEPTED) !== 0 ? yes | next : next;
}

function lookBefore(asked: Neighbours, text: string, start: number, from: number): number {
  const { longest } = asked;
  // The surface's own first unit is folded along: whether white space before it counts depends on it.
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

/** What stands, stands whatever comes; what does not may come where the text is `open`. */
function answer({ any, none }: Neighbours, hasAny: boolean, hasNone: boolean, open: number): number {
  if (hasNone) return 0;
  if (any.length > 0 && !hasAny) return open | MISSING;
  return none.length > 0 ? ACCEPTED | open : ACCEPTED;
}

/** Whether one of these literals stands at a place of the window, which ends at `end`; at its end if `place` is -1. */
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
