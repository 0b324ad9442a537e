import type { SearchEntry } from '../../widgets/core/search/search.ts';
import type { Asking } from '../ui/use-glossary.ts';
import type { Labels } from './labels.ts';

/** What to show for a term stored by key; only its name if its pack is gone. */
export function itemFor(
  { key, headword }: { key: string; headword: string },
  { answer: terms, current }: Asking<readonly SearchEntry[]>,
  words: Labels,
): SearchEntry {
  return (
    terms?.find((entry) => entry.key === key) ?? {
      key,
      term: {
        id: key,
        headword,
        keys: [],
        surfaces: [],
        gloss: { zh: current ? words.gone : '' },
        definitions: [],
        related: [],
      },
    }
  );
}
