import { Search } from './search.ts';
import type { Seams } from './seams.ts';
import { stringAt, type Table } from './table.ts';
import type { Hit } from './types.ts';

/** Told of each hit, in order: UTF-16 offsets into the text, and the number of the term (`Matcher.id` names it). */
export type Sink = (start: number, end: number, term: number) => void;

export interface Matcher {
  /** What it matches. */
  readonly table: Table;
  /** Number of terms. */
  readonly size: number;
  /**
   * All hits, in order: leftmost first, of those that start together the longest, and none overlapping another. A hit's
   * `text.slice(start, end)` is the surface as the text has it, with what is dropped inside it, and without quotes or
   * white space around it.
   */
  find(text: string): Hit[];
  /**
   * `find` from a place on, without making objects: tells `sink` the hits, with what stands before that place known to edges
   * and guards. If there may be `more` text to come, it tells those that no such text can change, and returns where to go on
   * once that is appended, or known not to come; else the text's length. Where the text is put together of several that may
   * stand apart, `seams` says so: what lies across one that does is as far as if it was not there.
   */
  scanFrom(text: string, from: number, more: boolean, sink: Sink, seams?: Seams): number;
  /** The id of the term of that number. Terms are numbered from 0, in the order they were given to `compile`. */
  id(term: number): string;
}

/** A matcher over a table. Several may share one table. */
export function createMatcher(table: Table): Matcher {
  const search = new Search(table);
  const ids: (string | undefined)[] = Array.from({ length: table.terms });
  const id = (term: number) => (ids[term] ??= stringAt(table, term));
  return {
    table,
    size: table.terms,
    id,
    find(text) {
      search.run(text);
      return search.list(id);
    },
    scanFrom(text, from, more, sink, seams) {
      search.run(text, from, more, seams);
      const { count, hits, resume } = search;
      for (let at = 0; at < 3 * count; at += 3) sink(hits[at]!, hits[at + 1]!, hits[at + 2]!);
      return resume;
    },
  };
}
