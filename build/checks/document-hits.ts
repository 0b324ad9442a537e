import type { DocumentText } from '../data/pack-document.ts';
import type { PackSources } from '../data/read-pack.ts';
import { compileSurfaces } from '../data/compile-pack.ts';
import { fold } from '../../widgets/core/text/fold.ts';
import { createMatcher, type Matcher } from '../../widgets/core/text/matcher.ts';
import { compile } from '../../widgets/core/text/table.ts';
import type { Hit, TermInput } from '../../widgets/core/text/types.ts';

/**
 * A matcher for all terms, by `pack/term`. If sources still have problems, which other checks report, it uses the valid
 * part of them, so that curators see the coverage while they work.
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

/** The hits in a document. Each line is a block of its own, so that no term crosses paragraphs. */
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
