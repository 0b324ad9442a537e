import { termLd, termSetLd } from '../../core/export/term-ld.ts';
import type { LinkedNode } from '../shared/json-ld.ts';
import type { Contents, Entry } from './contents.ts';

/** Terms for search engines, with their definitions and the glossaries that they are from. */
export function linkedTerms(entries: readonly Entry[], contents: Contents): LinkedNode[] {
  const sets = new Map<string, LinkedNode>();
  const terms = entries.map(({ key, term }) => {
    const pack = key.slice(0, key.indexOf('/'));
    if (!sets.has(pack)) sets.set(pack, termSetLd(contents.card(key).pack));
    return termLd(pack, term.id, term.headword, term.gloss.zh, term.definitions[0]?.text);
  });
  return [...sets.values(), ...terms];
}
