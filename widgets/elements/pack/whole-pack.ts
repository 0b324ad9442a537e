import type { Pack } from '../../../data/schema/pack.ts';
import { createLibrary, termKey } from '../../core/pack/library.ts';
import { checkFacts } from './check-facts.ts';
import type { LoadedPack } from './load-pack.ts';

/** A pack in one file, such as `widgets/dist/packs/<id>.json` or a pack that a reader imports. */
export function wholePack(pack: Pack): LoadedPack {
  const related = pack.terms.map((term) => ({ ...term, keys: term.keys ?? [], related: term.related ?? [] }));
  const filled = { ...pack, documents: pack.documents ?? [], terms: related };
  const library = createLibrary([filled]);
  const terms = pack.terms.map(({ id, headword, surfaces, gloss }) => ({ id, headword, surfaces, gloss: gloss.zh }));
  const byId = new Map(terms.map((term) => [term.id, term]));
  return {
    id: pack.id,
    title: pack.title,
    terms,
    term: (id) => byId.get(id),
    card: async (id) => library.card(termKey(pack.id, id)),
    whole: async () => filled,
    figures: () =>
      pack.indicators?.length
        ? checkFacts({ ...filled, units: pack.units ?? {}, pledges: pack.pledges ?? [] })
        : undefined,
  };
}
