import { OPEN_END, OPEN_START } from './accept.ts';
import { Search } from './search.ts';
import type { Seams } from './seams.ts';
import { stringAt, type Table } from './table.ts';
import type { Hit } from './types.ts';

export { OPEN_END, OPEN_START };

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
   * `find` for a piece of a longer text, without making objects: tells `sink` the hits that the piece has by itself, and
   * returns whether they could be others in the whole: the sum of
   * - `OPEN_START` (1): a surface here has an edge or a guard that looks past the piece's start;
   * - `OPEN_END` (2): likewise past its end, or a surface begins here that the text after it could go on with (white
   *   space and whatever folding drops may stand between).
   *
   * If pieces t1…tn make up a text, and at no junction tk has `OPEN_END` or tk+1 has `OPEN_START`, then the hits of the
   * pieces are the hits of the text. If one has, scan the text in one. The flags may be set without need; what could go
   * on across a junction is always told by the piece before it, so a piece is never asked whether it continues another.
   */
  scan(text: string, sink: Sink): number;
  /**
   * `scan` from a place on, with what stands before it known to edges and guards. If there may be `more` text to come, it
   * tells the hits that no such text can change, and `resume` is where to go on once that is appended, or known not to
   * come; else `resume` is the text's length. Where the text is put together of several that may stand apart, `seams` says
   * so: what lies across one that does is as far as if it was not there.
   */
  scanFrom(text: string, from: number, more: boolean, sink: Sink, seams?: Seams): { open: number; resume: number };
  /** The id of the term of that number. Terms are numbered from 0, in the order they were given to `compile`. */
  id(term: number): string;
}

/** A matcher over a table. Several may share one table. */
export function createMatcher(table: Table): Matcher {
  const search = new Search(table);
  const ids: (string | undefined)[] = Array.from({ length: table.terms });
  const id = (term: number) => (ids[term] ??= stringAt(table, term));
  const tell = (sink: Sink) => {
    const { count, hits } = search;
    for (let at = 0; at < 3 * count; at += 3) sink(hits[at]!, hits[at + 1]!, hits[at + 2]!);
  };

  return {
    table,
    size: table.terms,
    id,
    find(text) {
      search.run(text);
      return search.list(id);
    },
    scan(text, sink) {
      const open = search.run(text);
      tell(sink);
      return open;
    },
    scanFrom(text, from, more, sink, seams) {
      const open = search.run(text, from, more, seams);
      const { resume } = search;
      tell(sink);
      return { open, resume };
    },
  };
}
