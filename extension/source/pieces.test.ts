import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Line } from '../../widgets/core/document/lines.ts';
import { piecesOf } from './pieces.ts';

const line: Line = { kind: 'paragraph', text: '——总起。正文在此', start: 100, lead: 5 };
const marked = (start: number, end: number) =>
  piecesOf(line, { start, end })
    .filter((piece) => piece.marked)
    .map(({ text }) => text)
    .join('');

it.each([
  [102, 104, '总起'],
  [103, 107, '起。正文'],
  [0, 102, '——'],
  [107, 999, '在此'],
  [0, 999, line.text],
  [0, 100, ''],
  [200, 300, ''],
])('%d to %d marks “%s”', (start, end, words) => {
  expect(marked(start, end)).toBe(words);
});

it('loses no text, and keeps the summing-up sentence separate, wherever the mark is', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (a, b) => {
      const pieces = piecesOf(line, { start: Math.min(a, b), end: Math.max(a, b) });
      expect(pieces.map(({ text }) => text).join('')).toBe(line.text);
      expect(pieces.every(({ text }) => text !== '')).toBe(true);
      expect(pieces.flatMap(({ text, lead }) => (lead ? text : [])).join('')).toBe('——总起。');
    }),
  );
});

it('marks nothing if there is nothing to mark', () => {
  expect(piecesOf({ ...line, lead: 0 }, undefined)).toEqual([{ text: line.text, marked: false, lead: false }]);
});
