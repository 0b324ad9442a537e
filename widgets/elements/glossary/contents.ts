import type { Pack } from '../../../data/schema/pack.ts';
import type { Provenance } from '../../../data/schema/term.ts';
import type { CardModel } from '../../core/card/model.ts';
import { createLibrary, termKey } from '../../core/pack/library.ts';
import { categories } from '../../core/search/categories.ts';
import { byPinyin, indexLetter, NO_LETTER } from '../../core/search/order.ts';
import type { Search, SearchEntry } from '../../core/search/search.ts';

export type IndexBy = 'pinyin' | 'category';

export interface Entry extends SearchEntry {
  /** What addresses it behind `#`: the term's id, or its key where an earlier pack has a term of that id. */
  hash: string;
}

/** Terms under one heading. */
export interface Section {
  /** A letter, `NO_LETTER`, a category, or empty for terms without one. */
  name: string;
  entries: readonly Entry[];
}

/** All terms of some packs, as a glossary shows them. */
export interface Contents {
  /** Its code comes, and its index is made, when it is first asked for: who only reads along needs none. */
  search(): Promise<Search>;
  /** In the order of pinyin. */
  entries: readonly Entry[];
  entry(key: string): Entry | undefined;
  /** What a hash without its `#` addresses. */
  at(hash: string): Entry | undefined;
  card(key: string): CardModel;
  sections(by: IndexBy, provenance: Provenance | undefined): Section[];
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
  let search: Promise<Search> | undefined;

  return {
    entries,
    entry: (key) => byKey.get(key),
    at: (hash) => byKey.get(hashes.get(hash) ?? hash),
    card(key) {
      let card = cards.get(key);
      if (!card) cards.set(key, (card = library.card(key)!));
      return card;
    },
    search: () =>
      (search ??= import('../../core/search/search.ts').then(({ createSearch }) => createSearch(byKey.values()))),
    sections(by, provenance) {
      const names = by === 'pinyin' ? LETTERS : [...categories, ''];
      const sections = new Map(names.map((name) => [name, [] as Entry[]]));
      for (const entry of entries) {
        if (!hasProvenance(entry, provenance)) continue;
        sections.get(by === 'pinyin' ? indexLetter(entry.term) : (entry.term.category ?? ''))?.push(entry);
      }
      return [...sections].flatMap(([name, entries]) => (entries.length > 0 ? [{ name, entries }] : []));
    },
  };
}

export function hasProvenance({ term }: Entry, provenance: Provenance | undefined): boolean {
  return provenance === undefined || term.definitions.some((definition) => definition.provenance === provenance);
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', NO_LETTER];
