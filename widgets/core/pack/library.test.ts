import { describe, expect, it } from 'vitest';
import type { Pack, Term } from '../../../data/schema/pack.ts';
import { createLibrary } from './library.ts';
import { createNamesakes } from './namesakes.ts';

const term = (id: string, more: Partial<Term> = {}): Term => ({
  id,
  headword: `词${id}`,
  keys: [],
  surfaces: [{ text: `词${id}` }],
  gloss: { zh: `释${id}` },
  definitions: [{ provenance: 'editorial', text: '说明', sources: [{ title: '来源' }] }],
  related: [],
  ...more,
});

const pack = (id: string, terms: Term[], more: Partial<Pack> = {}): Pack => ({
  format: 'mingci-pack/1',
  id,
  title: { zh: `包${id}`, en: `Pack ${id}` },
  version: '1.0.0',
  language: 'zh-Hans',
  licence: { editorial: 'CC-BY-4.0' },
  documents: [],
  units: {},
  terms,
  indicators: [],
  pledges: [],
  ...more,
});

const report = {
  id: 'report',
  title: { zh: '报告', en: 'Report' },
  issuer: { zh: '区政府', en: 'District' },
  date: '2021-01-06',
  sha256: '0',
  sections: [{ id: 'annex-1', label: { zh: '附件1', en: 'Annex 1' }, start: 0 }],
};

describe('createLibrary', () => {
  it('knows no term of a pack that is not there', () => {
    const library = createLibrary([pack('a', [term('x')])]);
    expect(library.term('b/x')).toBeUndefined();
    expect(library.card('a/y')).toBeUndefined();
  });

  it('keeps terms of two packs apart', () => {
    const library = createLibrary([
      pack('a', [term('x', { headword: '甲' })]),
      pack('b', [term('x', { headword: '乙' })]),
    ]);
    expect(library.card('a/x')?.headword).toBe('甲');
    expect(library.card('b/x')?.headword).toBe('乙');
  });

  it('uses the later of two packs with the same id', () => {
    const library = createLibrary([
      pack('a', [term('x', { headword: '旧' })]),
      pack('a', [term('x', { headword: '新' })]),
    ]);
    expect(library.card('a/x')?.headword).toBe('新');
  });

  it('cites the document and section of a definition, with its place', () => {
    const official = term('x', {
      definitions: [
        {
          provenance: 'official',
          text: '原文',
          evidence: { document: 'report', section: 'annex-1', start: 5, end: 7 },
        },
      ],
    });
    const card = createLibrary([pack('a', [official], { documents: [report] })]).card('a/x');
    expect(card?.definitions).toEqual([
      {
        provenance: 'official',
        text: '原文',
        from: { title: report.title, section: { zh: '附件1', en: 'Annex 1' }, date: '2021-01-06' },
        evidence: { pack: 'a', document: 'report', start: 5, end: 7 },
      },
    ]);
  });

  it('follows related terms across packs, in both scripts, and omits those that are not at hand', () => {
    const names = { headword: '词y', hant: '詞y', gloss: { zh: '释y', hant: '釋y', en: 'y' } };
    const library = createLibrary([
      pack('a', [term('x', { related: ['y', 'b/z', 'b/gone', 'gone'] }), term('y', names)]),
      pack('b', [term('z')]),
    ]);
    expect(library.card('a/x')?.related).toEqual([
      { key: 'a/y', ...names },
      { key: 'b/z', headword: '词z', gloss: { zh: '释z' } },
    ]);
  });

  it('shows what other packs say about the same word, each with its pack, in the packs’ order', () => {
    const packs = ['a', 'b', 'c'].map((id) =>
      pack(id, [
        term('x', {
          headword: id === 'c' ? '“港治谷”' : '港治谷',
          surfaces: [{ text: '港治谷' }],
          definitions: [{ provenance: 'editorial', text: `${id}说`, sources: [{ title: '来源' }] }],
        }),
      ]),
    );
    const said = (order: readonly Pack[], key: string) =>
      createLibrary(order, createNamesakes)
        .card(key)
        ?.definitions.map(({ text, pack: from }) => [text, from?.zh]);
    expect(said(packs, 'a/x')).toEqual([
      ['a说', undefined],
      ['b说', '包b'],
      ['c说', '包c'],
    ]);
    expect(said(packs.toReversed(), 'b/x')).toEqual([
      ['b说', undefined],
      ['c说', '包c'],
      ['a说', '包a'],
    ]);
  });

  it('treats two terms as the same word only if a headword is an unguarded surface of the other', () => {
    const guarded = term('y', {
      headword: '城市更新行动',
      surfaces: [{ text: '城市更新', guard: { after: { any: ['行动'] } } }],
    });
    const sharing = term('z', { headword: '更新改造', surfaces: [{ text: '更新改造' }, { text: '旧改' }] });
    const packs = [
      pack('a', [term('x', { headword: '城市更新', surfaces: [{ text: '城市更新' }, { text: '旧改' }] })]),
      pack('b', [guarded, sharing]),
    ];
    expect(createLibrary(packs, createNamesakes).card('a/x')?.definitions).toHaveLength(1);
  });

  it('makes a card that survives being sent between worlds', () => {
    const library = createLibrary([pack('a', [term('x', { valid: { from: '2022-01-01' } })])], createNamesakes);
    const card = library.card('a/x');
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});
