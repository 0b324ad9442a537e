import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../data/schema/pack.ts';
import { createLibrary } from '../../widgets/core/pack/library.ts';
import { checkPack } from '../../widgets/elements/pack/check-pack.ts';
import type { MarksFile } from '../../widgets/core/pack/format.ts';
import { DEFAULT_PACKS as OF_THE_WIDGETS } from '../../widgets/elements/pack/page-packs.ts';
import { DEFAULT_PACKS } from '../data/default-table.ts';
import { splitPacks } from './split-packs.ts';

const fixture: Pack = JSON.parse(
  readFileSync(new URL('../../widgets/elements/pack/pack.fixture.json', import.meta.url), 'utf8'),
);
/** More terms than fit into one file of cards. */
const pack: Pack = {
  ...fixture,
  indicators: [],
  terms: Array.from({ length: 15 }, (_, i) =>
    Object.assign({}, fixture.terms[i % 3], { id: `term-${i}`, related: [] }),
  ),
};

describe('splitPacks', () => {
  const files = splitPacks([pack]).get(pack.id);
  const marks = JSON.parse(files?.get('marks.json') ?? '') as MarksFile;

  it('writes marks that a page accepts, with every term and surface', () => {
    expect(() => checkPack(marks)).not.toThrow();
    expect(marks.terms.map(({ id }) => id)).toEqual(pack.terms.map(({ id }) => id));
    expect(marks.terms[0]?.surfaces).toEqual(
      pack.terms[0]?.surfaces.map(({ text, guard }) => (guard ? { text, guard } : text)),
    );
  });

  it('puts each card where the marks file says', () => {
    const library = createLibrary([pack]);
    pack.terms.forEach(({ id }, place) => {
      const name = marks.cards[Math.floor(place / marks.cardsPerFile)];
      const cards = JSON.parse(files?.get(name ?? '') ?? '{}');
      expect(cards[id]).toEqual(library.card(`${pack.id}/${id}`));
    });
  });

  it('names files of cards by their content', () => {
    const last = Object.assign({}, pack.terms[14], { headword: '另一说法' });
    const changed = { ...pack, terms: pack.terms.with(14, last) };
    const after = JSON.parse(splitPacks([changed]).get(pack.id)?.get('marks.json') ?? '') as MarksFile;
    expect(after.cards[0]).toBe(marks.cards[0]);
    expect(after.cards[1]).not.toBe(marks.cards[1]);
  });
});

it('the build splits the packs that the elements request', () => {
  expect(OF_THE_WIDGETS).toEqual(DEFAULT_PACKS);
});
