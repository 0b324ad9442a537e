import { fold } from './fold.ts';
import { MAX_SURFACE, stringAt, type Table } from './table.ts';

/** A guard as a table holds it: its literals folded, and an empty list where there is none. */
export interface FoldedGuard {
  before: FoldedNeighbours;
  after: FoldedNeighbours;
  near: FoldedNeighbours;
  /** How far `near` looks, in UTF-16 units of the text as given. */
  within: number;
}
interface FoldedNeighbours {
  any: string[];
  none: string[];
}

/** What a guard says of a place, and whether more text before or after the one given could change that. */
export interface Verdict {
  accepted: boolean;
  openStart: boolean;
  openEnd: boolean;
}

/** The guard at a place in the table's `guards`. */
export function readGuard(table: Table, at: number): FoldedGuard {
  let place = at;
  const list = () => Array.from({ length: table.guards[place++]! }, () => stringAt(table, table.guards[place++]!));
  const neighbours = () => ({ any: list(), none: list() });
  return { before: neighbours(), after: neighbours(), near: neighbours(), within: table.guards[place]! };
}

/**
 * Whether the guard lets `text.slice(start, end)` stand for its term. What stands beside it is read folded, up to
 * `MAX_SURFACE` units away: a literal that is further off, behind a desert of white space, does not count as touching.
 */
export function judge(guard: FoldedGuard, text: string, start: number, end: number): Verdict {
  const verdict = { accepted: true, openStart: false, openEnd: false };
  const { before, after, near, within } = guard;

  if (asks(before)) {
    // The surface's own first unit is folded along: whether white space before it counts depends on it.
    const left = fold(text.slice(Math.max(0, start - MAX_SURFACE), start + 1)).slice(0, -1);
    verdict.accepted &&= holds(before, (literal) => left.endsWith(literal));
    verdict.openStart ||= start < MAX_SURFACE && left.length <= longest(before);
  }
  if (asks(after)) {
    const right = fold(text.slice(end - 1, end + MAX_SURFACE)).slice(1);
    verdict.accepted &&= holds(after, (literal) => right.startsWith(literal));
    verdict.openEnd ||= end + MAX_SURFACE > text.length && right.length <= longest(after);
  }
  if (asks(near)) {
    const left = fold(text.slice(Math.max(0, start - within), start));
    const right = fold(text.slice(end, end + within));
    const stands = (literal: string) => left.includes(literal) || right.includes(literal);
    verdict.accepted &&= holds(near, stands);
    // What is found stays found; what is not may still come.
    const open = near.none.some((literal) => !stands(literal)) || (near.any.length > 0 && !near.any.some(stands));
    verdict.openStart ||= open && start < within;
    verdict.openEnd ||= open && end + within > text.length;
  }
  return verdict;
}

function asks({ any, none }: FoldedNeighbours): boolean {
  return any.length > 0 || none.length > 0;
}

function holds({ any, none }: FoldedNeighbours, stands: (literal: string) => boolean): boolean {
  return (any.length === 0 || any.some(stands)) && !none.some(stands);
}

function longest({ any, none }: FoldedNeighbours): number {
  return Math.max(...[...any, ...none].map((literal) => literal.length));
}
