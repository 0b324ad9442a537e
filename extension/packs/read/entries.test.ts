import { describe, expect, it } from 'vitest';
import { termIdFor } from '../hash.ts';
import type { Entry } from '../types.ts';
import { packOf } from './entries.ts';

const about = { id: 'city', title: '市里的词', source: '市政府网站', licence: 'CC0-1.0', version: '2026-11-23' };
const entry = (headword: string, more: Partial<Entry> = {}): Entry => ({
  headword,
  surfaces: [],
  definitions: [{ text: `${headword}的解释。` }],
  ...more,
});

describe('a pack made of rows', () => {
  it('has editorial definitions, each with its own source or else the pack’s', () => {
    const { pack, problems } = packOf(
      [
        entry('云上港'),
        entry('数据湾', { definitions: [{ text: '园区。', source: '年鉴', url: 'https://example.org/' }] }),
      ],
      about,
    );
    expect(problems).toEqual([]);
    expect(pack.terms.map(({ definitions }) => definitions)).toEqual([
      [{ provenance: 'editorial', text: '云上港的解释。', sources: [{ title: '市政府网站' }] }],
      [{ provenance: 'editorial', text: '园区。', sources: [{ title: '年鉴', url: 'https://example.org/' }] }],
    ]);
  });

  it('joins rows about the same word, even if it is spelled differently', () => {
    const rows = [
      entry('“1+6+N”', { surfaces: ['甲'] }),
      entry('１＋６＋Ｎ', { surfaces: ['乙'], definitions: [{ text: '又一说。' }] }),
    ];
    const [term, ...others] = packOf(rows, about).pack.terms;
    expect(others).toEqual([]);
    expect(term?.surfaces.map(({ text }) => text)).toEqual(['“1+6+N”', '甲', '１＋６＋Ｎ', '乙']);
    expect(term?.definitions.map(({ text }) => text)).toEqual(['“1+6+N”的解释。', '又一说。']);
  });

  it('gives a word the same id in every import, so that updates are recognised', () => {
    expect(packOf([entry('云上港')], about).pack.terms[0]?.id).toBe(termIdFor('“云上港”'));
    expect(termIdFor('云上港')).not.toBe(termIdFor('云上湾'));
  });

  it('takes the first sentence as the gloss, shortened if it is long', () => {
    const glossOf = (text: string) => packOf([entry('词', { definitions: [{ text }] })], about).pack.terms[0]?.gloss.zh;
    expect(glossOf('一句话。还有一句。')).toBe('一句话。');
    expect(glossOf('长'.repeat(80))).toBe(`${'长'.repeat(59)}…`);
  });

  it('reports every row and field with a problem', () => {
    const rows = [
      entry('', { row: 2 }),
      entry('云', { row: 3, definitions: [] }),
      entry('港', { row: 4, id: 'Gang Kou', definitions: [{ text: '解', url: 'javascript:alert(1)' }] }),
      entry('长'.repeat(201), { row: 5 }),
      entry('湾', { row: 6, surfaces: ['“”'] }),
      entry('甲', { row: 7, id: 'same' }),
      entry('乙', { row: 8, id: 'same' }),
    ];
    expect(packOf(rows, about).problems.map(({ row, code, field }) => [row, code, field])).toEqual([
      [2, 'missing', 'headword'],
      [3, 'missing', 'definition'],
      [4, 'id', 'id'],
      [4, 'address', 'url'],
      [5, 'long', 'headword'],
      [6, 'blank', 'surfaces'],
      [8, 'twice', 'id'],
    ]);
    expect(packOf([], about).problems).toEqual([{ code: 'no-terms' }]);
  });
});
