import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPack } from './check-pack.ts';

const fixture = () => JSON.parse(readFileSync(new URL('./pack.fixture.json', import.meta.url), 'utf8'));
const marks = () => ({
  format: 'mingci-marks/1',
  whole: '../pack.json',
  id: 'a',
  title: { zh: '甲', en: 'A' },
  cardsPerFile: 12,
  cards: ['cards.json'],
  terms: [{ id: 'b', headword: '乙', surfaces: ['乙', { text: '二', guard: {} }], gloss: '第二' }],
});

describe('checkPack', () => {
  it('accepts a whole pack, and one that is split', () => {
    expect(checkPack(fixture())).toMatchObject({ id: 'shibei-2021' });
    expect(checkPack(marks())).toMatchObject({ id: 'a' });
  });

  const cases: [string, (pack: ReturnType<typeof fixture>) => unknown, RegExp][] = [
    ['a list', () => [], /^the pack is not an object: write/],
    ['nothing', () => null, /^the pack is not an object/],
    ['another format', (pack) => (pack.format = 'skos'), /^format is "skos": write "mingci-pack\/1"/],
    ['a bad id', (pack) => (pack.id = 'Shi Bei'), /^id is "Shi Bei": write lower-case/],
    ['a title in one language', (pack) => delete pack.title.en, /^title\.en is not text/],
    ['terms by id', (pack) => (pack.terms = {}), /^terms is not a list/],
    ['an id that comes twice', (pack) => (pack.terms[1].id = pack.terms[0].id), /^terms\[1\]\.id is “.*” again/],
    ['a term without a gloss', (pack) => delete pack.terms[2].gloss, /^terms\[2\]\.gloss is not an object/],
    ['an empty gloss', (pack) => (pack.terms[0].gloss.zh = ' '), /^terms\[0\]\.gloss\.zh is not text, or empty/],
    [
      'a surface that is a number',
      (pack) => (pack.terms[0].surfaces[0] = 5),
      /^terms\[0\]\.surfaces\[0\] is not an object/,
    ],
    [
      'an unknown provenance',
      (pack) => (pack.terms[0].definitions[0].provenance = 'hearsay'),
      /^terms\[0\]\.definitions\[0\]\.provenance is "hearsay": write one of official, quoted, editorial$/,
    ],
    ['no definitions', (pack) => delete pack.terms[0].definitions, /^terms\[0\]\.definitions is not a list/],
    ['related that is a text', (pack) => (pack.terms[0].related = 'x'), /^terms\[0\]\.related is not a list/],
  ];

  it.each(cases)('refuses %s, and says where it is and how to fix it', (_, change, message) => {
    const pack = fixture();
    const changed = change(pack);
    const data = Array.isArray(changed) && changed.length === 0 ? changed : changed === null ? null : pack;
    expect(() => checkPack(data)).toThrow(message);
  });

  it('refuses a split pack without card files', () => {
    expect(() => checkPack({ ...marks(), cards: undefined })).toThrow(/^cards is not a list/);
    expect(() => checkPack({ ...marks(), cardsPerFile: 0 })).toThrow(/^cardsPerFile is not a number above 0/);
    expect(() => checkPack({ ...marks(), terms: [{ ...marks().terms[0], gloss: {} }] })).toThrow(
      /terms\[0\]\.gloss is not text/,
    );
  });
});
