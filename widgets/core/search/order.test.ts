import { describe, expect, it } from 'vitest';
import { byPinyin, compareLetters, indexLetter, NO_LETTER } from './order.ts';

describe('indexLetter', () => {
  it.each([
    ['港治谷', 'gǎng zhì gǔ', 'G'],
    ['长三角', 'cháng sān jiǎo', 'C'],
    ['长者模式', 'zhǎng zhě mó shì', 'Z'],
    ['“绿满市北”工程', 'lǜ mǎn shì běi gōng chéng', 'L'],
    ['RCEP', 'RCEP', 'R'],
    ['RCEP', undefined, 'R'],
    ['ＲＣＥＰ', undefined, 'R'],
    ['“1+6+N”产业载体支撑体系', '1+6+N chǎn yè', NO_LETTER],
    ['港治谷', undefined, NO_LETTER],
    ['五一', 'wǔ yī', 'W'],
    ['二维码', 'èr wéi mǎ', 'E'],
    ['欧盟', 'ōu méng', 'O'],
  ])('of %s, read %s, is %s', (headword, pinyin, letter) => {
    expect(indexLetter({ headword, ...(pinyin && { pinyin }) })).toBe(letter);
  });
});

describe('byPinyin', () => {
  it('sorts like a dictionary, by how the headword is read', () => {
    const terms = [
      { headword: '“1+6+N”', pinyin: '1+6+N' },
      { headword: '长者模式', pinyin: 'zhǎng zhě mó shì' },
      { headword: '“政务e站”', pinyin: 'zhèng wù e zhàn' },
      { headword: '长三角', pinyin: 'cháng sān jiǎo' },
      { headword: '产业互联网', pinyin: 'chǎn yè hù lián wǎng' },
      { headword: 'RCEP', pinyin: 'RCEP' },
      { headword: '港治谷', pinyin: 'gǎng zhì gǔ' },
      { headword: '“港产城”融合', pinyin: 'gǎng chǎn chéng róng hé' },
    ];
    expect(terms.sort(byPinyin).map(({ headword }) => headword)).toEqual([
      '产业互联网',
      '长三角',
      '“港产城”融合',
      '港治谷',
      'RCEP',
      '长者模式',
      '“政务e站”',
      '“1+6+N”',
    ]);
  });
});

describe('compareLetters', () => {
  it('sorts terms without a letter last', () => {
    expect(['Z', NO_LETTER, 'A'].sort(compareLetters)).toEqual(['A', 'Z', NO_LETTER]);
  });
});
