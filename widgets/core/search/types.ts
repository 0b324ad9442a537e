import type { Term } from '../../../data/schema/pack.ts';
import type { Category, Provenance } from '../../../data/schema/term.ts';

/** A term that can be found, under its name over all packs. */
export interface SearchEntry {
  /** `pack/term` */
  key: string;
  term: Term;
}

export interface SearchFilter {
  category?: Category | undefined;
  /** Only terms with at least one definition of this provenance. */
  provenance?: Provenance | undefined;
}

export interface SearchQuery extends SearchFilter {
  /** The most results to give; 50 when not given. */
  limit?: number | undefined;
}

/** A text of the term in which something was found. `surface`: a way to write it that is not the headword. `gloss`: in either script. */
export type SearchField = 'headword' | 'hant' | 'surface' | 'english' | 'gloss' | 'glossEn';

/** What to mark: UTF-16 offsets into `text`, in order, without overlaps. */
export interface SearchMatch {
  field: SearchField;
  text: string;
  ranges: readonly (readonly [start: number, end: number])[];
}

export interface SearchResult {
  key: string;
  term: Term;
  /** How well it fits, from 0 to 1, which is a headword typed whole. Results come best first. */
  score: number;
  matches: readonly SearchMatch[];
}

export interface Search {
  /** What fits the query, best first. Nothing, where the query has no letter and no digit. */
  search(query: string, options?: SearchQuery): SearchResult[];
  /** Terms that have something in common with a query that nothing fits, nearest first. */
  nearest(query: string, options?: SearchQuery): SearchEntry[];
}
