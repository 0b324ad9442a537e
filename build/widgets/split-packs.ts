import { createHash } from 'node:crypto';
import type { Pack } from '../../data/schema/pack.ts';
import type { CardModel } from '../../widgets/core/card/model.ts';
import type { Facts } from '../../widgets/core/export/facts.ts';
import { createLibrary, termKey } from '../../widgets/core/pack/library.ts';

/** Some 5 kB of cards, packed: little for the first card, and enough for the second to be there already, often. */
const CARDS_PER_FILE = 12;

/** The files of a pack by their path in its folder. */
export type Files = Map<string, string>;

/**
 * Compiled packs as pages load them: for each a `marks.json`, all that marking needs, its cards, some to a file, and its
 * figures. The form is described in widgets/elements/pack/format.ts. Files of cards and figures are named by their content, so that a page never
 * has marks of one version and cards of another.
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
    const content = JSON.stringify(Object.fromEntries(group.map((term) => [term.id, cardOf(term.id)])));
    const name = named('cards', content);
    files.set(name, content);
    cards.push(name);
  }
  const facts = pack.indicators?.length ? factsFile(pack) : undefined;
  if (facts) files.set(facts.name, facts.content);
  const marks = {
    format: 'mingci-marks/1',
    id,
    title,
    whole: `../${id}.json`,
    ...(facts && { indicators: facts.name }),
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

function factsFile({ id, title, language, licence, units, documents, indicators, pledges }: Pack) {
  const facts: Facts = { id, title, language, licence, units, documents, indicators, pledges };
  const content = JSON.stringify(facts);
  return { name: named('indicators', content), content };
}

function named(what: string, content: string): string {
  return `${what}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.json`;
}
