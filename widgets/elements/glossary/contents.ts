import type { Pack } from '../../../data/schema/pack.ts';
import type { Provenance } from '../../../data/schema/term.ts';
import type { CardModel, Lang } from '../../core/card/model.ts';
import { createLibrary, termKey } from '../../core/pack/library.ts';
import { byPinyin } from '../../core/search/order.ts';
import type { SearchEntry } from '../../core/search/search.ts';
import type { Finder } from './results.ts';

export type IndexBy = 'pinyin' | 'category';

/** A way to order terms. */
export interface Index {
  by: IndexBy;
  /** All headings, in their order. */
  headings: readonly string[];
  headingOf(term: SearchEntry['term']): string;
  /** What a heading is called. */
  nameOf(heading: string, lang: Lang): string;
}

export interface Entry extends SearchEntry {
  /** Its address after `#`: the term's id, or its key if an earlier pack has a term with that id. */
  hash: string;
}

/** Terms under one heading. */
export interface Section {
  heading: string;
  entries: readonly Entry[];
}

/** All terms of some packs, as a glossary shows them. */
export interface Contents {
  /** Loads the search and builds its index on the first call: those who only read don't need it. */
  search(): Promise<Finder>;
  /** Sorted by pinyin. */
  entries: readonly Entry[];
  entry(key: string): Entry | undefined;
  /** The entry that a hash, without its `#`, addresses. */
  at(hash: string): Entry | undefined;
  card(key: string): CardModel;
  sections(index: Index, provenance: Provenance | undefined): Section[];
}

/** `packs`: in order of precedence. */
export function createContents(packs: readonly Pack[]): Contents {
  const library = createLibrary(packs);
  const hashes = new Map<string, string>();
  const byKey = new Map<string, Entry>();
  for (const { id, terms } of packs) {
    for (const term of terms) {
      const key = termKey(id, term.id);
      const hash = hashes.has(term.id) ? key : term.id;
      hashes.set(hash, key);
      byKey.set(key, { key, term, hash });
    }
  }
  const entries = [...byKey.values()].sort((a, b) => byPinyin(a.term, b.term));
  const cards = new Map<string, CardModel>();
  let search: Promise<Finder> | undefined;

  return {
    entries,
    entry: (key) => byKey.get(key),
    at: (hash) => byKey.get(hashes.get(hash) ?? hash),
    card(key) {
      let card = cards.get(key);
      if (!card) cards.set(key, (card = library.card(key)!));
      return card;
    },
    search: () => (search ??= import('./results.ts').then(({ createFinder }) => createFinder(byKey))),
    sections({ headings, headingOf }, provenance) {
      const sections = new Map(headings.map((heading) => [heading, [] as Entry[]]));
      for (const entry of entries) {
        if (hasProvenance(entry, provenance)) sections.get(headingOf(entry.term))?.push(entry);
      }
      return [...sections].flatMap(([heading, entries]) => (entries.length > 0 ? [{ heading, entries }] : []));
    },
  };
}

export function hasProvenance({ term }: Entry, provenance: Provenance | undefined): boolean {
  return provenance === undefined || term.definitions.some((definition) => definition.provenance === provenance);
}
