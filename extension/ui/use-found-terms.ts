import type { SearchEntry } from '../../widgets/core/search/types.ts';
import type { FrameReport } from '../common/page-link.ts';
import { useGlossary } from './use-glossary.ts';
import { type FoundTerm, termsOf } from './use-page.ts';

export type FoundEntry = SearchEntry & { found: FoundTerm };

/** The terms of a page, with what the packs say about them; undefined until they have answered. */
export function useFoundTerms(reports: readonly FrameReport[]): {
  terms: readonly FoundEntry[] | undefined;
  failed: boolean;
} {
  const found = termsOf(reports);
  const { answer, current, failed } = useGlossary('terms', { keys: found.map(({ key }) => key) });
  const places = new Map(found.map((each) => [each.key, each]));
  const terms = answer?.flatMap((entry) => {
    const place = places.get(entry.key);
    return place ? [{ ...entry, found: place }] : [];
  });
  // An empty list is returned only once it is certain that the page has no terms.
  return { terms: current || terms?.length ? terms : undefined, failed };
}
