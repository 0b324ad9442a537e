import { describe, expect, it } from 'vitest';
import { createMatcher } from './matcher.ts';
import { compile } from './table.ts';

describe('scanFrom', () => {
  const matcher = createMatcher(
    compile([
      '港治谷',
      '1+N',
      { id: 'm2', surfaces: ['M2'], guard: { near: { any: ['货币'], within: 5 } } },
      { id: 'zone', surfaces: ['三区'], guard: { after: { none: ['县'] } } },
    ]),
  );

  it.each([
    ['ends within a surface', '建设港治', 2],
    ['ends within a surface, followed by dropped characters', '建设港治” ', 2],
    ['ends with a surface that no other extends', '建设港治谷', 5],
    ['starts with the rest of a surface', '治谷', 2],
    ['a Latin edge at the end', '是1+N', 1],
    ['a Latin edge at the end, before a quote', '是1+N”', 5],
    ['a Latin edge before white space, where a plus may follow', '是1+N ', 1],
    ['a Latin edge at the start', '1+N是', 4],
    ['a guard that looks past the end', '是M2是', 1],
    ['a guard that looks past the end, and is already met', '货币M2是', 5],
    ['a guard that sees enough', '是是是是是M2是是是是是', 12],
    ['a guard on what follows', '是三区', 1],
    ['a guard on what follows, with one character there', '是三区之', 1],
    ['a guard on what follows, with two characters there', '是三区之一', 5],
    ['no surface', '青岛市市北区', 6],
    ['half of a variation selector inside a surface', '港治\uDB40', 0],
  ])('resumes, if more text comes, from where it can change the hits: %s', (_, piece, resume) => {
    expect(matcher.scanFrom(piece, 0, true, () => {})).toBe(resume);
    expect(matcher.scanFrom(piece, 0, false, () => {})).toBe(piece.length);
  });

  it('reports hits as numbers', () => {
    const told: number[][] = [];
    matcher.scanFrom('建港治谷', 0, false, (...hit) => told.push(hit));
    expect(told).toEqual([[1, 4, 0]]);
    expect(matcher.id(0)).toBe('港治谷');
    expect(matcher.size).toBe(4);
  });
});

it('finds surfaces wherever the strides fall: ten copies, each shifted by one more', () => {
  const words = ['三区两通道', '党建引领基层治理', '中医药五个一工程'];
  const matcher = createMatcher(compile(words));
  for (let i = 0; i < 10; i++) {
    const text = `${'，'.repeat(i)}三区“两通道，党建引领 基层治理，中医药\u200B五个一工程`;
    expect(matcher.find(text).map(({ term }) => term)).toEqual(words);
  }
});
