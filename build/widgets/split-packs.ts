import type { Pack } from '../../data/schema/pack.ts';
import type { CardModel } from '../../widgets/core/card/model.ts';
import { createLibrary, termKey } from '../../widgets/core/pack/library.ts';
import { type Files, named } from './named.ts';
import { splitFigures } from './split-figures.ts';

/**
 * About 5 kB of cards, compressed: few to wait for before the first card, yet enough that the second is often among
 * them.
 */
const CARDS_PER_FILE = 12;

/**
 * Compiled packs as pages load them. Each has a `marks.json` with all that marking needs, files with several cards
 * each, and its figures, together and one by one. The format is described in widgets/core/pack/format.ts.
 */
export function splitPacks(packs: readonly Pack[]): Map<string, Files> {
  const library = createLibrary(packs);
  return new Map(packs.map((pack) => [pack.id, splitPack(pack, (term) => library.card(termKey(pack.id, term)))]));
}

function splitPack(pack: Pack, cardOf: (term: string) => CardModel | undefined): Files {
  const { id, title, terms } = pack;
  const files: Files = new Map();
  const cards: string[] = [];
  for (let from = 0; from < terms.length; from += CARDS_PER_FILE) {
    const group = terms.slice(from, from + CARDS_PER_FILE);
    const [name, content] = named('cards', Object.fromEntries(group.map((term) => [term.id, cardOf(term.id)])));
    files.set(name, content);
    cards.push(name);
  }
  const figures = splitFigures(pack);
  for (const [name, content] of figures.files) files.set(name, content);
  const marks = {
    format: 'mingci-marks/1',
    id,
    title,
    whole: `../${id}.json`,
    indicators: figures.index,
    cardsPerFile: CARDS_PER_FILE,
    cards,
    terms: terms.map(({ id, headword, surfaces, gloss }) => ({
      id,
      headword,
      surfaces: surfaces.map(({ text, guard }) => (guard ? { text, guard } : text)),
      gloss: gloss.zh,
    })),
  };
  files.set('marks.json', JSON.stringify(marks));
  return files;
}
