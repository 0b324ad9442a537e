import { describe, expect, it } from 'vitest';
import { FOLD, fold, KIND, QUOTE, SPACE } from './fold.ts';

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);

describe('fold', () => {
  it.each([
    ['１＋６＋Ｎ', '1+6+n'],
    ['「1 + 6 + N」', '1+6+n'],
    ['  港 治\n谷  ', '港治谷'],
    ['RCEP 青岛 2021 年', 'rcep青岛2021年'],
    ['Digital \t\n Economy', 'digital economy'],
    ['7% 左右', '7% 左右'],
    ['一—二–三－四', '一-二-三-四'],
    ['一～二〜三', '一~二~三'],
    ['马克思・恩格斯•列宁', '马克思·恩格斯·列宁'],
    ['⽹⾦', '网金'],
    ['\uF9E1\uF900', '李豈'],
    ['葛\u{E0101}城\uFE00', '葛城'],
    ['\u200E港\u2067治\u00AD谷\uFEFF', '港治谷'],
    ['𠮷 野', '𠮷野'],
    ['“ 港 ” 治', '港治'],
    ['\uDB40', '\uDB40'],
    ['“”', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('leaves folded units as they are', () => {
    for (const unit of UNITS) {
      const folded = FOLD[unit]!;
      if (folded !== 0) expect(FOLD[folded]).toBe(folded);
    }
  });

  it('drops what Unicode calls a quotation mark, but no book title marks', () => {
    const quotes = UNITS.filter((unit) => KIND[unit] === QUOTE).map((unit) => String.fromCharCode(unit));
    expect(quotes.join('')).toBe('"\'«»‘’‚‛“”„‟‹›⹂「」『』〝〞〟﹁﹂﹃﹄＂＇｢｣');
  });

  it('treats as white space what JavaScript does, except the zero-width no-break space', () => {
    const spaces = UNITS.filter((unit) => KIND[unit] === SPACE);
    expect(spaces).toEqual(UNITS.filter((unit) => /\s/.test(String.fromCharCode(unit)) && unit !== 0xfeff));
  });
});
