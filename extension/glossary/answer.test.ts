import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import { createLibrary } from '../../widgets/core/pack/library.ts';
import { createNamesakes } from '../../widgets/core/pack/namesakes.ts';
import { packOf } from '../packs/pack.fixture.ts';
import { answer } from './answer.ts';
import { toGlossary } from './glossary.ts';
import type { Question, Questions } from './questions.ts';

const { packs } = buildLibrary(readPackFolders(), readUnitsText());
const MANY = 20_000;
const RUN = 500;
const many = packOf(
  'many',
  Array.from({ length: MANY }, (_, i) => `云上港${i}号`),
);
const glossary = toGlossary(createLibrary([...packs, many], createNamesakes));

function ask<Type extends keyof Questions>(type: Type, question: Questions[Type]['ask']): Questions[Type]['answer'] {
  return answer({ type, ...question } as Question, glossary);
}

describe('the glossary answers', () => {
  it('with the requested terms, without those that no pack has', () => {
    const keys = ['many/t-7', 'gone/term', 'shibei-2021/gang-zhi-gu'];
    expect(ask('terms', { keys }).map(({ key, term }) => [key, term.headword])).toEqual([
      ['many/t-7', '云上港6号'],
      ['shibei-2021/gang-zhi-gu', '港治谷'],
    ]);
  });

  it('with a term’s card and its figures', () => {
    const entry = ask('entry', { key: 'shibei-2021/three-plus-n' });
    expect(entry?.card.key).toBe('shibei-2021/three-plus-n');
    const names = entry?.figures.flatMap(({ indicators }) => indicators.map(({ name }) => name.zh));
    expect(names).toContain('网格数量');
    expect(ask('entry', { key: 'gone/term' })).toBeNull();
  });

  it('with the results of a query, within a category if one is given', () => {
    expect(ask('find', { query: '云上港19999号', limit: 1 }).results.map(({ key }) => key)).toEqual(['many/t-20000']);
    expect(ask('find', { query: '四区三通道', category: 'health' }).results).toEqual([]);
  });

  it('with the index of a single category', () => {
    const count = (category?: 'health') =>
      ask('index', { category, first: 0 }).reduce((sum, letter) => sum + letter.count, 0);
    expect(count()).toBe(glossary.entries.length);
    expect(count('health')).toBe(glossary.entries.filter(({ term }) => term.category === 'health').length);
  });

  it('with no more terms than are shown, however many there are', () => {
    const index = ask('index', { first: RUN });
    expect(index.flatMap(({ entries = [] }) => entries).length).toBeLessThanOrEqual(RUN);
    expect(ask('run', { letter: '#', from: 7 * RUN, count: RUN })).toHaveLength(RUN);
    expect(ask('find', { query: '云上港' }).results.length).toBeLessThanOrEqual(RUN);
    const explained = ask('explain', { text: '港口' });
    expect(JSON.stringify(explained).length).toBeLessThan(100_000);
  });
});
