import type { SearchEntry, SearchFilter, SearchResult } from '../../widgets/core/search/search.ts';
import type { Explanation } from './explain.ts';

/** What a page asks the worker that searches. `set`: the packs to search (`setKey`). */
export interface SearchAsk {
  turn: number;
  set: string;
  asked: Asked;
}

export type Asked =
  | { for: 'terms'; query: string; filter: SearchFilter; limit?: number }
  | { for: 'explanation'; text: string };

/** What the worker answers: without `answer`, that the packs can't be read. */
export interface SearchReply {
  turn: number;
  answer?: Found | Explanation;
}

export interface Found {
  query: string;
  results: readonly SearchResult[];
  /** Where nothing fits, what has something in common with the query. */
  nearest: readonly SearchEntry[];
}
