import { describe, expect, it } from 'vitest';
import { termsFor } from './lookup.ts';
import { compile } from './table.ts';

describe('termsFor', () => {
  const table = compile([
    { id: 'national/1-n', surfaces: ['1+N', '1+N模式'] },
    { id: 'shibei/1-n', surfaces: ['“1+N”'], guard: { near: { any: ['油气'] } } },
  ]);

  it.each([
    ['１＋Ｎ', ['national/1-n', 'shibei/1-n']],
    ['1+N模式', ['national/1-n']],
    ['1+', []],
    ['模式', []],
    ['', []],
    ['“”', []],
  ])('%j', (words, ids) => {
    expect(termsFor(table, words)).toEqual(ids);
  });
});
