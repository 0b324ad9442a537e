import Fuse from 'fuse.js/min-basic';
import type { Indexed } from './indexed.ts';
import { scoreOf } from './rank.ts';

/** A text of a term that is similar to a query. */
export interface Near {
  term: Indexed;
  field: 'headword' | 'surface' | 'english' | 'reading';
  /** The text, squeezed. */
  text: string;
  /** The parts of it that the query has too. */
  common: readonly (readonly [start: number, end: number])[];
  score: number;
}

type Line = Pick<Near, 'term' | 'field' | 'text'>;

/**
 * Finds names that contain the query with a few slips. Fuse measures the difference but takes some microseconds per
 * text, so it sees only texts that can pass. If a text matches with at most k slips, it holds at least one of any k + 1
 * pieces of the query unchanged (S. Wu, U. Manber: Fast Text Searching Allowing Errors, CACM 35:10, 1992), and it lacks
 * at most k of the query's characters.
 */
export function findNear(query: string, latin: boolean, terms: readonly Indexed[]): Near[] {
  const slips = slipsAllowed(query.length, latin);
  if (slips === 0) return [];
  const short = latin && query.length < SHORT;
  const held = pieces(query, slips + 1);
  const lacks = (text: string): number => [...query].reduce((n, char) => n + (text.includes(char) ? 0 : 1), 0);
  const passes = (text: string): boolean => held.some((piece) => text.includes(piece)) && lacks(text) <= slips;
  const lines = terms
    .filter(({ names, letters }) => passes(names) || (latin && (passes(letters.reading) || passes(letters.english))))
    .flatMap((term) => linesOf(term, latin, short))
    .filter(({ text }) => passes(text) && (!short || Math.abs(text.length - query.length) <= slips));
  const fuse = new Fuse(
    lines.map(({ text }) => text),
    {
      threshold: slips / query.length,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      isCaseSensitive: true,
      includeScore: true,
      includeMatches: true,
    },
  );
  return fuse.search(query).map(({ refIndex, score = 0, matches = [] }) => {
    const { term, field, text } = lines[refIndex]!;
    const alike = Math.min(query.length, text.length) / Math.max(query.length, text.length);
    // A single common letter is not worth marking; a single Chinese character is.
    const common = matches.flatMap(({ indices }) => indices).filter(([first, last]) => !latin || last - first > 0);
    return {
      term,
      field,
      text,
      common: common.map(([first, last]) => [first, last + 1] as const),
      score: scoreOf('near', (1 - score) * 0.8 + alike * 0.2),
    };
  });
}

/** Fewer letters than this resemble some part of most names, so they are compared with whole names and words only. */
const SHORT = 6;

/** How many slips are allowed: with two wrong characters out of five, it is another word. */
function slipsAllowed(length: number, latin: boolean): number {
  if (length < (latin ? 4 : 3)) return 0;
  return length < SHORT ? 1 : length < 14 ? 2 : 3;
}

function pieces(query: string, count: number): string[] {
  const length = query.length / count;
  return Array.from({ length: count }, (_, i) => query.slice(Math.round(i * length), Math.round((i + 1) * length)));
}

function linesOf(term: Indexed, latin: boolean, short: boolean): Line[] {
  const lines: Line[] = [{ term, field: 'headword', text: term.headword }];
  for (const text of term.surfaces) lines.push({ term, field: 'surface', text });
  if (!latin) return lines;
  lines.push({ term, field: 'reading', text: term.letters.reading });
  for (const text of short ? term.english.split(' ') : [term.letters.english])
    lines.push({ term, field: 'english', text });
  return lines;
}
