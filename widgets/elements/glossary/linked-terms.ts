import type { LinkedNode } from '../shared/json-ld.ts';
import type { Contents, Section } from './contents.ts';

/** Terms for search engines, with their definitions and the glossaries that they are from. */
export async function linkedTerms(sections: readonly Section[], contents: Contents): Promise<LinkedNode[]> {
  const { termLd, termSetLd } = await import('../../core/export/term-ld.ts');
  const sets = new Map<string, LinkedNode>();
  const entries = sections.flatMap((section) => section.entries);
  const terms = entries.map(({ key, term }) => {
    const pack = key.slice(0, key.indexOf('/'));
    if (!sets.has(pack)) sets.set(pack, termSetLd(contents.card(key).pack));
    return termLd(pack, term.id, term.headword, term.gloss.zh, term.definitions[0]?.text);
  });
  return [...sets.values(), ...terms];
}
