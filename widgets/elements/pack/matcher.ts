export { termsFor } from '../../core/text/lookup.ts';
import { createMatcher, type Matcher } from '../../core/text/matcher.ts';
import { compile } from '../../core/text/table.ts';
import type { LoadedPack } from './load-pack.ts';

/** A matcher whose terms are named `pack/term`. If packs share a surface, it belongs to the first. */
export function matcherOf(packs: readonly LoadedPack[]): Matcher {
  const terms = packs.flatMap((pack) => pack.terms.map(({ id, surfaces }) => ({ id: `${pack.id}/${id}`, surfaces })));
  return createMatcher(compile(terms.filter(({ surfaces }) => surfaces.length > 0)));
}
