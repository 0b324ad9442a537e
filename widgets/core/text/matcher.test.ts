import { describe, expect, it } from 'vitest';
import { createMatcher, OPEN_END, OPEN_START } from './matcher.ts';
import { compile } from './table.ts';

describe('scan', () => {
  const matcher = createMatcher(
    compile([
      '港治谷',
      '1+N',
      { id: 'm2', surfaces: ['M2'], guard: { near: { any: ['货币'], within: 5 } } },
      { id: 'zone', surfaces: ['三区'], guard: { after: { none: ['县'] } } },
    ]),
  );
  const both = OPEN_START + OPEN_END;

  it.each([
    ['ends within a surface', '建设港治', OPEN_END],
    ['ends within a surface, and with what is dropped', '建设港治” ', OPEN_END],
    ['ends with a surface that none is longer than', '建设港治谷', 0],
    ['starts with the rest of a surface, which the piece before tells', '治谷', 0],
    ['a Latin edge at the end', '是1+N', OPEN_END],
    ['a Latin edge at the end, but for a quote', '是1+N”', 0],
    ['a Latin edge before white space, where a plus may follow', '是1+N ', OPEN_END],
    ['a Latin edge at the start', '1+N是', OPEN_START],
    ['a Latin edge at the start, after invisible characters', '\u200B\u200B1+N是', OPEN_START],
    ['a guard that looks past both ends', '是M2是', both],
    ['a guard that looks past both ends, and is content', '货币M2是', 0],
    ['a guard that sees enough', '是是是是是M2是是是是是', 0],
    ['a guard on what follows', '是三区', OPEN_END],
    ['a guard on what follows, which is there', '是三区之', OPEN_END],
    ['a guard on what follows, and more', '是三区之一', 0],
    ['nothing of note', '青岛市市北区', 0],
    ['half of a variation selector inside a surface', '港治\uDB40', OPEN_END],
  ])('%s', (_, piece, flags) => {
    expect(matcher.scan(piece, () => {})).toBe(flags);
  });

  it('tells hits as numbers', () => {
    const told: number[][] = [];
    matcher.scan('建港治谷', (...hit) => told.push(hit));
    expect(told).toEqual([[1, 4, 0]]);
    expect(matcher.id(0)).toBe('港治谷');
    expect(matcher.size).toBe(4);
  });
});

it('finds in long texts whatever the stride: ten copies, moved by one each', () => {
  const words = ['三区两通道', '党建引领基层治理', '中医药五个一工程'];
  const matcher = createMatcher(compile(words));
  for (let i = 0; i < 10; i++) {
    const text = `${'，'.repeat(i)}三区“两通道，党建引领 基层治理，中医药\u200B五个一工程`;
    expect(matcher.find(text).map(({ term }) => term)).toEqual(words);
  }
});
