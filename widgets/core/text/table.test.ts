import { describe, expect, it } from 'vitest';
import { createMatcher } from './matcher.ts';
import { compile, loadTable, MAX_SURFACE } from './table.ts';
import type { TermInput } from './types.ts';

const TERMS: TermInput[] = [
  '港治谷',
  { id: 'rcep', surfaces: ['RCEP', { text: '协定', guard: { near: { any: ['区域全面经济伙伴关系'] } } }] },
];

describe('compile', () => {
  it('gives the same bytes for the same terms', () => {
    expect(compile(structuredClone(TERMS)).buffer).toEqual(compile(TERMS).buffer);
  });

  it('treats spellings that fold to the same as one surface', () => {
    const one = compile([{ id: 'a', surfaces: ['1+6+N'] }]);
    const three = compile([{ id: 'a', surfaces: ['1+6+N', '“1+6+N”', '１ ＋ ６ ＋ Ｎ'] }]);
    expect(three.buffer).toEqual(one.buffer);
  });

  it('stays small: ten terms in 3 kB', () => {
    const words = Array.from({ length: 10 }, (_, i) => `${'港治谷网格服务模式'.slice(i % 5)}${i}`);
    expect(compile(words).buffer.byteLength).toBeLessThan(3000);
  });

  it('accepts an empty list of terms', () => {
    expect(createMatcher(compile([])).find('港治谷')).toEqual([]);
  });

  it.each<[string, TermInput[], RegExp]>([
    ['a duplicate id', ['港治谷', { id: '港治谷', surfaces: ['x'] }], /two terms have the id "港治谷": give one/],
    ['no surface', [{ id: 'a', surfaces: [] }], /term "a" has no surface: write at least one/],
    ['nothing but quotes', [{ id: 'a', surfaces: ['港', '“ ”'] }], /"“ ”" of term "a" holds nothing but .*: write/],
    ['half a character', [{ id: 'a', surfaces: ['港\uD840'] }], /of term "a" holds half of a character .*: write/],
    [
      'a whole sentence',
      [{ id: 'a', surfaces: ['港'.repeat(MAX_SURFACE + 1)] }],
      /term "a" is longer than 200 .*: shorten/,
    ],
    [
      'an empty literal',
      [{ id: 'a', surfaces: ['港'], guard: { after: { any: ['”'] } } }],
      /guard "after" "”" of term "a" holds nothing/,
    ],
    [
      'reach too far',
      [{ id: 'a', surfaces: ['港'], guard: { near: { within: 999 } } }],
      /within 999: write .* 1 to 200/,
    ],
  ])('refuses %s', (_, terms, message) => {
    expect(() => compile(terms)).toThrow(message);
  });
});

describe('loadTable', () => {
  const { buffer } = compile(TERMS);
  const changed = (word: number, value: number) => {
    const copy = buffer.slice(0);
    new Uint32Array(copy)[word] = value;
    return copy;
  };

  it('reads what compile wrote', () => {
    const matcher = createMatcher(loadTable(buffer.slice(0)));
    expect(matcher.find('港治谷与区域全面经济伙伴关系协定（RCEP）').map(({ term }) => term)).toEqual([
      '港治谷',
      'rcep',
      'rcep',
    ]);
  });

  it.each([
    ['an empty buffer', new ArrayBuffer(0), /not a Mingci table: pass the buffer/],
    ['another file', changed(0, 0x504b0304), /not a Mingci table: pass the buffer/],
    ['another version', changed(1, 99), /version 99, but this code reads version 1: compile/],
    ['a truncated table', buffer.slice(0, -4), /bytes but should have \d+: fetch it whole/],
  ])('refuses %s', (_, broken, message) => {
    expect(() => loadTable(broken)).toThrow(message);
  });
});
