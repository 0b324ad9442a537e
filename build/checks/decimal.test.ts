import { expect, test } from 'vitest';
import { formatDecimal, parseDecimal, sameDecimal } from './decimal.ts';

test.each([
  ['1.45', 8, '145000000'],
  ['92.99', 8, '9299000000'],
  ['0.1', 0, '0.1'],
  ['-0.05', 0, '-0.05'],
  ['1e21', 0, '1000000000000000000000'],
  ['1.5e-7', 0, '0.00000015'],
  ['0', 12, '0'],
])('%s × 10^%i is %s', (text, power, expected) => {
  expect(formatDecimal(parseDecimal(text, power))).toBe(expected);
});

test('equal numbers are the same, however they are written', () => {
  expect(sameDecimal(parseDecimal('1.450', 8), parseDecimal('145000000'))).toBe(true);
  expect(sameDecimal(parseDecimal('0.30'), parseDecimal('0.3'))).toBe(true);
  expect(sameDecimal(parseDecimal('1.45', 4), parseDecimal('1.45', 8))).toBe(false);
});

test('text that is not a number is rejected', () => {
  expect(() => parseDecimal('12万')).toThrow(RangeError);
});
