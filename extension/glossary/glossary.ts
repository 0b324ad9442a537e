import { currentLibrary } from '../common/packs.ts';
import { type Library, termKey } from '../../widgets/core/pack/library.ts';
import { createSearch, type Search, type SearchEntry } from '../../widgets/core/search/search.ts';

/** All terms at hand, by name and by search. */
export interface Glossary {
  library: Library;
  /** In the packs' order of precedence. */
  entries: readonly SearchEntry[];
  search: Search;
}

let loaded: { library: Library; glossary: Glossary } | undefined;

/** The glossary of the packs at hand: built when it is first asked for, and again when the packs are others. */
export async function loadGlossary(): Promise<Glossary> {
  const library = await currentLibrary();
  if (loaded?.library !== library) loaded = { library, glossary: toGlossary(library) };
  return loaded.glossary;
}

export function toGlossary(library: Library): Glossary {
  const entries = library.packs.flatMap((pack) => pack.terms.map((term) => ({ key: termKey(pack.id, term.id), term })));
  return { library, entries, search: createSearch(entries) };
}
