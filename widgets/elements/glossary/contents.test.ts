import { describe, expect, it } from 'vitest';
import type { Pack, Term } from '../../../data/schema/pack.ts';
import { categoryIndex } from './category-index.ts';
import { createContents } from './contents.ts';
import { pinyinIndex } from './pinyin-index.ts';

const term = (id: string, headword: string, more: Partial<Term> = {}): Term => ({
  id,
  headword,
  keys: [],
  surfaces: [{ text: headword }],
  gloss: { zh: '解释' },
  definitions: [{ provenance: 'editorial', text: '说明' }],
  related: [],
  ...more,
});

const pack = (id: string, terms: Term[]): Pack => ({
  format: 'mingci-pack/1',
  id,
  title: { zh: id, en: id },
  version: '1.0.0',
  language: 'zh-Hans',
  licence: { editorial: 'CC-BY-4.0' },
  documents: [],
  units: {},
  terms,
  indicators: [],
  pledges: [],
});

const official = { definitions: [{ provenance: 'official' as const, text: '原文' }] };
const contents = createContents([
  pack('shibei', [
    term('one', '“1+6+N”', { pinyin: '1+6+N', category: 'industry' }),
    term('gzg', '港治谷', { pinyin: 'gǎng zhì gǔ', category: 'governance', ...official }),
    term('zz', '长者', { pinyin: 'zhǎng zhě' }),
  ]),
  pack('national', [
    term('gzg', '高质量', { pinyin: 'gāo zhì liàng', category: 'industry' }),
    term('csj', '长三角', { pinyin: 'cháng sān jiǎo', category: 'economy' }),
  ]),
]);

describe('createContents', () => {
  const names = (sections: ReturnType<typeof contents.sections>) =>
    sections.map(({ heading, entries }) => [heading, entries.map(({ term }) => term.headword)]);

  it('puts terms under the letters of their pinyin, and those without a letter last', () => {
    expect(names(contents.sections(pinyinIndex, undefined))).toEqual([
      ['C', ['长三角']],
      ['G', ['港治谷', '高质量']],
      ['Z', ['长者']],
      ['#', ['“1+6+N”']],
    ]);
  });

  it('puts terms under their categories, in the order of the schema, and those without one last', () => {
    expect(names(contents.sections(categoryIndex, undefined))).toEqual([
      ['economy', ['长三角']],
      ['industry', ['高质量', '“1+6+N”']],
      ['governance', ['港治谷']],
      ['', ['长者']],
    ]);
  });

  it('has only terms with the wanted kind of definition', () => {
    expect(names(contents.sections(pinyinIndex, 'official'))).toEqual([['G', ['港治谷']]]);
  });

  it('gives each term its own address: its id, or its key if an earlier pack has that id', () => {
    expect(contents.at('gzg')?.term.headword).toBe('港治谷');
    expect(contents.entry('national/gzg')?.hash).toBe('national/gzg');
    expect(contents.at('national/gzg')?.term.headword).toBe('高质量');
    expect(contents.at('shibei/gzg')?.term.headword).toBe('港治谷');
    expect(contents.at('nowhere')).toBeUndefined();
  });

  it('searches packs in their order of precedence', async () => {
    const { find } = await contents.search();
    const { results } = find({ lang: 'zh-Hans', query: 'g', index: pinyinIndex, provenance: undefined });
    expect(results.map(({ key }) => key)).toEqual(['shibei/gzg', 'national/gzg']);
  });
});
