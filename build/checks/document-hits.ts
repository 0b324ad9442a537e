import type { DocumentText } from '../data/pack-document.ts';
import type { PackSources } from '../data/read-pack.ts';
import { compileSurfaces } from '../data/compile-pack.ts';
import { fold } from '../../widgets/core/text/fold.ts';
import { createMatcher, type Matcher } from '../../widgets/core/text/matcher.ts';
import { compile } from '../../widgets/core/text/table.ts';
import type { Hit, TermInput } from '../../widgets/core/text/types.ts';

/**
 * A matcher of all terms, `pack/term`. It takes what is sound of sources that still have problems (each told elsewhere), so
 * that a curator sees the coverage while the work goes on.
 */
export function matcherOf(packs: readonly PackSources[]): Matcher {
  const terms = new Map<string, TermInput>();
  for (const { pack, terms: entries } of packs) {
    for (const { value } of entries) {
      const id = `${pack.value.id}/${value.id}`;
      const surfaces = compileSurfaces(value).filter(({ text }) => fold(text) !== '');
      if (surfaces.length > 0) terms.set(id, { id, surfaces });
    }
  }
  return createMatcher(compile([...terms.values()]));
}

/** The hits in a document, each of whose lines is a block: no term runs from one paragraph into the next. */
export function documentHits(document: DocumentText, matcher: Matcher): Hit[] {
  const hits: Hit[] = [];
  let offset = 0;
  for (const line of document.text.split('\n')) {
    for (const { start, end, term } of matcher.find(line))
      hits.push({ start: start + offset, end: end + offset, term });
    offset += line.length + 1;
  }
  return hits;
}
