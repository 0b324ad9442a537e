import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from './csv.ts';

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

describe('text is never a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('%j', (text) => {
    expect(read(csv([['text'], [text]]))).toEqual([['text'], [`'${text}`]]);
  });

  test('whatever it contains', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), (cells) => {
        const [row] = read(csv([cells]));
        expect(row?.map((cell, i) => cell === cells[i] || cell === `'${cells[i]}`)).toEqual(cells.map(() => true));
        expect(row?.some((cell) => /^[=+\-@\t\r\n]/.test(cell))).toBe(false);
      }),
    );
  });

  test('a negative number stays a number', () => {
    expect(csv([[-1.5, 'a']])).toBe('\uFEFF-1.5,a\r\n');
  });
});
