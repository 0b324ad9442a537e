import { IGNORABLE, isVariationTail, KIND, LEAD, SPACE } from './fold.ts';
import { Search } from './search.ts';
import { MAX_SURFACE, stringAt, type Table } from './table.ts';
import type { Hit } from './types.ts';

/** Finds in a text that arrives in pieces what `Matcher.find` finds in the whole, wherever the cuts fall. */
export interface Scanner {
  /** Takes the next piece; returns the hits that no further text can change, with offsets into the whole text. */
  push(piece: string): Hit[];
  /** Ends the text; returns the hits that were still open. The scanner is then ready for another text. */
  end(): Hit[];
}

/**
 * A scanner over a table. It is separate from the matcher, because a page has its texts at hand and need not load the
 * code for streams.
 *
 * It keeps the text that it cannot decide on yet, and before that as much as edges and guards may look at: some hundred
 * units, plus any run of white space or invisible characters there, however long.
 */
export function createScanner(table: Table): Scanner {
  const search = new Search(table);
  let kept = '';
  /** Where `kept` stands in the whole text. */
  let offset = 0;
  /** Where in `kept` to resume. */
  let from = 0;

  const take = (more: boolean): Hit[] => {
    search.run(kept, from, more);
    const hits = search.list((term) => stringAt(table, term));
    for (const hit of hits) {
      hit.start += offset;
      hit.end += offset;
    }
    const cut = contextStart(kept, search.resume);
    from = search.resume - cut;
    offset += cut;
    kept = kept.slice(cut);
    return hits;
  };

  return {
    push(piece) {
      kept += piece;
      return take(true);
    },
    end() {
      const hits = take(false);
      kept = '';
      offset = 0;
      from = 0;
      return hits;
    },
  };
}

/** How far back from `place` edges and guards may look. */
function contextStart(text: string, place: number): number {
  let start = Math.max(0, place - MAX_SURFACE);
  while (start > 0 && isLookedThrough(text.charCodeAt(start))) start--;
  return start;
}

function isLookedThrough(unit: number): boolean {
  const kind = KIND[unit]!;
  return kind === SPACE || kind === IGNORABLE || kind === LEAD || isVariationTail(unit);
}
