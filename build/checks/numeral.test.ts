import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal, parseDecimal, sameDecimal } from './decimal.ts';
import { type Numeral, readChinese, readNumerals } from './numeral.ts';

const read = (text: string) =>
  readNumerals(text).map(({ value, to, more }: Numeral) => {
    const range = to ? `${formatDecimal(value)}..${formatDecimal(to)}` : formatDecimal(value);
    return more ? `>${range}` : range;
  });

test.each([
  ['270家', ['270']],
  ['92.99亿元', ['9299000000']],
  ['13.7万人', ['137000']],
  ['8万平方米', ['80000']],
  ['3万余户', ['>30000']],
  ['290余条', ['>290']],
  ['20多万人', ['>200000']],
  ['1.2万亿元', ['1200000000000']],
  ['3千万', ['30000000']],
  ['5千米', ['5']],
  ['20千克', ['20']],
  ['1,234.5万', ['12345000']],
  ['3-5个', ['3..5']],
  ['5—7所', ['5..7']],
  ['3至5万人', ['30000..50000']],
  ['6%~8%', ['6..8']],
  ['30.5%、20%', ['30.5', '20']],
  ['六个千亩', ['6', '1000']],
  ['千余场', ['>1000']],
  ['过千亿元', ['100000000000']],
  ['两大行动', ['2']],
  ['十五个', ['15']],
  ['一百零五', ['105']],
  ['三万五千', ['35000']],
  ['一亿零三万', ['100030000']],
  ['三万亿', ['3000000000000']],
  ['二〇二五', ['2025']],
  ['第一', ['1']],
  ['没有数', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('says where the number is', () => {
  expect(readNumerals('新增1300余张')).toMatchObject([{ start: 2, end: 7 }]);
});

/** Writes a whole number in Chinese numerals by the textbook's rules: the inverse of `readChinese`. */
function writeChinese(value: number): string {
  const digits = '零一二三四五六七八九';
  const section = (n: number): string => {
    let text = '';
    for (const [power, unit] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(n / power) % 10;
      if (digit > 0) text += digits[digit] + unit;
      else if (text !== '' && !text.endsWith('零') && n % power > 0) text += '零';
    }
    return text;
  };
  if (value === 0) return '零';
  let text = '';
  let rest = value;
  for (const [size, unit] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(rest / size);
    rest %= size;
    if (part === 0) continue;
    if (text !== '' && part < 1000) text += '零';
    text += (size === 1e8 ? writeChinese(part) : section(part)) + unit;
  }
  return text;
}

describe('every number is read back from its Chinese form', () => {
  test('in Chinese numerals', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999_999 }), (value) => {
        expect(formatDecimal(readChinese(writeChinese(value)))).toBe(String(value));
      }),
      { numRuns: 500 },
    );
  });

  test('in digits with 万, 亿, 万亿', () => {
    const scales = [
      ['', 0],
      ['千', 3],
      ['万', 4],
      ['亿', 8],
      ['万亿', 12],
    ] as const;
    const amount = fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 100);
    fc.assert(
      fc.property(amount, fc.constantFrom(...scales), fc.boolean(), (value, [scale, power], more) => {
        const [numeral, ...others] = readNumerals(`完成${value}${scale}${more ? '余' : ''}元`);
        expect(others).toEqual([]);
        expect(numeral?.more).toBe(more);
        expect(numeral && sameDecimal(numeral.value, parseDecimal(String(value), power))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
