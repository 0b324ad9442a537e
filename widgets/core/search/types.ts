import type { Term } from '../../../data/schema/pack.ts';
import type { Category, Provenance } from '../../../data/schema/term.ts';

/** A term that can be found, under a key that is unique over all packs. */
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
  /** The maximum number of results; 50 by default. */
  limit?: number | undefined;
}

/** Which text of the term matched. `surface`: a way to write it other than the headword. `gloss`: in either script. */
export type SearchField = 'headword' | 'hant' | 'surface' | 'english' | 'gloss' | 'glossEn';

/** What to mark. `ranges` are UTF-16 offsets into `text`, in order, without overlaps. */
export interface SearchMatch {
  field: SearchField;
  text: string;
  ranges: readonly (readonly [start: number, end: number])[];
}

export interface SearchResult {
  key: string;
  term: Term;
  /** How well it fits, from 0 to 1; 1 is for a headword typed in full. Results come best first. */
  score: number;
  matches: readonly SearchMatch[];
}

export interface Search {
  /** The terms that fit the query, best first; none if the query has no letter and no digit. */
  search(query: string, options?: SearchQuery): SearchResult[];
  /** For a query that nothing fits: terms that have something in common with it, nearest first. */
  nearest(query: string, options?: SearchQuery): SearchEntry[];
}
