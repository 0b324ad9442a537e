import { termLd, termSetLd } from '../../core/export/term-ld.ts';
import type { LinkedNode } from '../shared/json-ld.ts';
import type { Contents, Section } from './contents.ts';

/**
 * How many terms search engines are told about, the first ones on the page: some 300 kB. Ten thousand would be more
 * than the page itself, and search engines read pages only up to some size (Google 15 MB:
 * https://developers.google.com/search/docs/crawling-indexing/googlebot).
 */
export const TOLD = 500;

/** Terms for search engines, with their definitions and glossaries. */
export function linkedTerms(sections: readonly Section[], contents: Contents): LinkedNode[] {
  const sets = new Map<string, LinkedNode>();
  const entries = sections.flatMap((section) => section.entries).slice(0, TOLD);
  const terms = entries.map(({ key, term }) => {
    const pack = key.slice(0, key.indexOf('/'));
    if (!sets.has(pack)) sets.set(pack, termSetLd(contents.card(key).pack));
    return termLd(pack, term.id, term.headword, term.gloss.zh, term.definitions[0]?.text);
  });
  return [...sets.values(), ...terms];
}
