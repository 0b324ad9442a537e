import type { Category } from '../../data/schema/term.ts';
import type { CardModel } from '../../widgets/core/card/model.ts';
import type { Facts } from '../../widgets/core/export/facts.ts';
import type { SearchEntry, SearchFilter, SearchResult } from '../../widgets/core/search/search.ts';
import type { SavedTerm } from '../common/saved-terms.ts';
import type { Explanation } from './explain.ts';
import type { Letter, Run } from './letter-index.ts';

/**
 * What a page of the extension can ask about the packs in use, and the answers: never more than it shows, even if there
 * are 100,000 terms. Every question can safely be repeated.
 */
export interface Questions {
  find: { ask: { query: string; limit?: number } & SearchFilter; answer: Found };
  /** Explains a text. */
  explain: { ask: { text: string }; answer: Explanation };
  /** The terms with these keys, in the same order, without those that no pack has. */
  terms: { ask: { keys: readonly string[] }; answer: readonly SearchEntry[] };
  /** All that is known about a term; null if no pack has it. */
  entry: { ask: { key: string }; answer: Entry | null };
  /** The letters of all terms, or of those in a category, with the first terms themselves. */
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
  /** If nothing was found, terms that have something in common with the query. */
  nearest: readonly SearchEntry[];
}

export interface Entry {
  card: CardModel;
  /** The figures related to the term, by pack. */
  figures: readonly Facts[];
}

export type Question = { [Type in keyof Questions]: { type: Type } & Questions[Type]['ask'] }[keyof Questions];
export type Answer = Questions[keyof Questions]['answer'];

/** The message to the worker. `set`: the packs to answer from (`setKey`). */
export interface Asked {
  turn: number;
  set: string;
  question: Question;
}

/** The message back. */
export type Told = { turn: number; answer: Answer } | { turn: number; failed: true };
