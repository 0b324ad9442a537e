import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, type Sink } from './matcher.ts';
import { Seams } from './seams.ts';
import { compile } from './table.ts';

const matcher = createMatcher(
  compile([
    '港治谷',
    '1+6+N',
    'RCEP',
    { id: '谷地', surfaces: ['治谷地'] },
    { id: '两区', surfaces: ['两区'], guard: { near: { none: ['通'], within: 8 } } },
    { id: '三区', surfaces: ['三区'], guard: { near: { any: ['通', '治谷'], none: ['两'], within: 8 } } },
    { id: '道三', surfaces: ['道三'], guard: { before: { any: ['两', '通'] }, after: { none: ['N'] } } },
  ]),
);

/** Texts; `runsOn` tells whether the one before runs on into it. */
const TEXTS = fc.array(
  fc.record({
    text: fc
      .array(fc.constantFrom(...'港治谷地1+6NRCEPX三区两通道“” ，'), { maxLength: 5 })
      .map((units) => units.join('')),
    runsOn: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

function seamsOf(texts: readonly { text: string; runsOn: boolean }[]) {
  const asked: number[] = [];
  const seams = new Seams((index) => {
    asked.push(index);
    return texts[index]!.runsOn;
  });
  let whole = '';
  for (const { text } of texts) {
    seams.add(whole.length);
    whole += text;
  }
  return { seams, whole, asked };
}

function scanned(...given: [text: string, seams?: Seams]): [number, number, number][] {
  const hits: [number, number, number][] = [];
  const sink: Sink = (...hit) => hits.push(hit);
  matcher.scanFrom(given[0], 0, false, sink, given[1]);
  return hits;
}

describe('texts joined into one', () => {
  it('hold the same hits as when read block by block', () => {
    fc.assert(
      fc.property(TEXTS, (texts) => {
        const { seams, whole, asked } = seamsOf(texts);
        const expected: [number, number, number][] = [];
        for (let index = 0, start = 0; index < texts.length; ) {
          let block = texts[index++]!.text;
          while (texts[index]?.runsOn) block += texts[index++]!.text;
          for (const [from, to, term] of scanned(block)) expected.push([start + from, start + to, term]);
          start += block.length;
        }
        expect(scanned(whole, seams)).toEqual(expected);
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 20_000 },
    );
  });

  it('are asked whether they run on only where a hit depends on it', () => {
    const apart = (...texts: string[]) => seamsOf(texts.map((text) => ({ text, runsOn: false })));
    const asks = (...texts: string[]) => {
      const { seams, whole, asked } = apart(...texts);
      scanned(whole, seams);
      return asked;
    };
    expect(asks('建设', '港治谷', '报告')).toEqual([]);
    expect(asks('建设', 'RCEP', '青岛')).toEqual([]);
    expect(asks('建设港', '治谷报告')).toEqual([1]);
    expect(asks('A', 'RCEP')).toEqual([1]);
    expect(asks('报告', '两区', '报告')).toEqual([]);
    expect(asks('通', '两区', '报告')).toEqual([1, 2]);
    expect(asks('报告', '三区', '报告')).toEqual([]);
  });
});
