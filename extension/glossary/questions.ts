import type { Category } from '../../data/schema/term.ts';
import type { CardModel } from '../../widgets/core/card/model.ts';
import type { Facts } from '../../widgets/core/export/facts.ts';
import type { SearchEntry, SearchFilter, SearchResult } from '../../widgets/core/search/search.ts';
import type { SavedTerm } from '../common/saved-terms.ts';
import type { Explanation } from './explain.ts';
import type { Letter, Run } from './letter-index.ts';

/**
 * What a page of the extension asks of the packs in use, and what it gets: never more than it shows, be there 100,000 terms.
 * All can be asked twice without harm.
 */
export interface Questions {
  find: { ask: { query: string; limit?: number } & SearchFilter; answer: Found };
  /** What a text means. */
  explain: { ask: { text: string }; answer: Explanation };
  /** The terms of these keys, in their order, without those that no pack holds. */
  terms: { ask: { keys: readonly string[] }; answer: readonly SearchEntry[] };
  /** All that is known of a term; null when no pack holds it. */
  entry: { ask: { key: string }; answer: Entry | null };
  /** The letters under which all terms stand, or those of a category, and the first terms themselves. */
  index: { ask: Listed & { first: number }; answer: readonly Letter[] };
  run: { ask: Listed & Run; answer: readonly SearchEntry[] };
  /** Saved terms as a table for spreadsheets, or as notes for Anki. */
  csv: { ask: { saved: readonly SavedTerm[]; columns: readonly string[] }; answer: string };
  anki: { ask: { saved: readonly SavedTerm[]; deck: string }; answer: string };
}

export interface Listed {
  category?: Category | undefined;
}

export interface Found {
  query: string;
  results: readonly SearchResult[];
  /** Where nothing fits, what has something in common with the query. */
  nearest: readonly SearchEntry[];
}

export interface Entry {
  card: CardModel;
  /** Of each pack that counts something which has to do with the term: that. */
  figures: readonly Facts[];
}

export type Question = { [Type in keyof Questions]: { type: Type } & Questions[Type]['ask'] }[keyof Questions];
export type Answer = Questions[keyof Questions]['answer'];

/** What goes to the worker. `set`: the packs that it is about (`setKey`). */
export interface Asked {
  turn: number;
  set: string;
  question: Question;
}

/** What comes back. */
export type Told = { turn: number; answer: Answer } | { turn: number; failed: true };
