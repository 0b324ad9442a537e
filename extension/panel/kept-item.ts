import type { SearchEntry } from '../../widgets/core/search/search.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Labels } from './labels.ts';

/** What to show of a term that was kept by its key: its name at least, where its pack is gone. */
export function itemFor(
  { key, headword }: { key: string; headword: string },
  glossary: Glossary,
  words: Labels,
): SearchEntry {
  const term = glossary.library.term(key);
  return {
    key,
    term: term ?? {
      id: key,
      headword,
      keys: [],
      surfaces: [],
      gloss: { zh: words.gone },
      definitions: [],
      related: [],
    },
  };
}
