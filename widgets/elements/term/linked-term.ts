import { packAtHand } from '../pack/load-pack.ts';
import type { Found } from '../pack/page-packs.ts';
import type { LinkedNode } from '../shared/json-ld.ts';

/** A term for search engines, with its gloss and its glossary. */
export async function linkedTerm({ key, term: { id, headword, gloss } }: Found): Promise<LinkedNode[]> {
  const { termLd, termSetLd } = await import('../../core/export/term-ld.ts');
  const pack = packAtHand(key.slice(0, key.indexOf('/')));
  return pack ? [termSetLd(pack), termLd(pack.id, id, headword, gloss)] : [];
}
