import { type Library, termKey } from '../../widgets/core/pack/library.ts';
import { createSearch, type Search, type SearchEntry } from '../../widgets/core/search/search.ts';

/** All terms of the packs in use, by key and by search. */
export interface Glossary {
  library: Library;
  /** In the packs' order of precedence. */
  entries: readonly SearchEntry[];
  /** Built when first needed; takes seconds for 100,000 terms. */
  readonly search: Search;
}

export function toGlossary(library: Library): Glossary {
  const entries = library.packs.flatMap((pack) => pack.terms.map((term) => ({ key: termKey(pack.id, term.id), term })));
  let search: Search | undefined;
  return {
    library,
    entries,
    get search() {
      return (search ??= createSearch(entries));
    },
  };
}
