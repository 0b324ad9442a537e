import { Search } from './search.ts';
import type { Seams } from './seams.ts';
import { stringAt, type Table } from './table.ts';
import type { Hit } from './types.ts';

/** Receives each hit, in order: UTF-16 offsets into the text, and the term's number (`Matcher.id` gives its id). */
export type Sink = (start: number, end: number, term: number) => void;

export interface Matcher {
  /** The compiled terms that it matches. */
  readonly table: Table;
  /** Number of terms. */
  readonly size: number;
  /**
   * All hits in order, leftmost-longest and without overlaps. A hit's `text.slice(start, end)` is the surface as the
   * text has it, including dropped characters inside it, but without quotes or white space around it.
   */
  find(text: string): Hit[];
  /**
   * Like `find`, but starts at `from`, allocates no objects and passes the hits to `sink`. Edges and guards still see
   * the text before `from`. If `more` text may follow, it reports only hits that such text cannot change, and returns
   * where to resume once that text is appended or known not to come; otherwise it returns the text's length. If the
   * text was joined from pieces that may stand apart, `seams` tells where: text across such a gap is treated as if it
   * were not there.
   */
  scanFrom(text: string, from: number, more: boolean, sink: Sink, seams?: Seams): number;
  /** The id of the term with that number. Terms are numbered from 0, in the order they were given to `compile`. */
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
