import { expect, it } from 'vitest';
import type { Term } from '../../data/schema/pack.ts';
import { tallyMarks } from './tally-marks.ts';

const term = (headword: string, ...texts: string[]) =>
  ({ headword, surfaces: [headword, ...texts].map((text) => ({ text })) }) as unknown as Term;

const packs = [{ terms: [term('“1+6+N”'), term('港治谷', '港治谷片区')] }, { terms: [term('国际港治谷', '港治谷')] }];

it('counts marks by headword, however the page writes the term, the most frequent first', () => {
  expect(tallyMarks(['港治谷', '１＋６＋Ｎ', '1 + 6 + N', '「1+6+N」', '港治谷片区'], packs)).toEqual([
    { headword: '“1+6+N”', count: 3 },
    { headword: '港治谷', count: 2 },
  ]);
});

it('counts a mark by its own text if none of the packs has it', () => {
  expect(tallyMarks(['市北'], packs)).toEqual([{ headword: '市北', count: 1 }]);
});
