import { describe, expect, it, test } from 'vitest';
import { endsOf, numberText, saysAll, wordsOf } from './figure.ts';
import { facts, figure, indicatorOf } from './indicator.fixture.ts';

const first = (id: string, period: string) => {
  const found = indicatorOf(id).observations.find(({ timePeriod }) => timePeriod === period);
  if (!found) throw new Error(`${id} has no figure of ${period}`);
  return found;
};

describe('a figure of the report reads', () => {
  test.each([
    ['grp-growth', '2021', '7%左右', '≈7%', 'about 7%'],
    ['grp-growth', '2016/2019', '7%（年均）', '7%', '7%'],
    ['fixed-asset-investment-growth', '2021', '10%以上', '≥10%', 'at least 10%'],
    ['general-public-budget-revenue', '2020', '92.99亿元', '9,299,000,000元', '9.299 billion yuan'],
    ['general-public-budget-revenue', '2021', '6%以上（增长）', '≥6%', 'at least 6%'],
    ['foreign-capital-used', '2020', '5亿美元（FDI口径）', '500,000,000美元', '500 million US dollars'],
    ['new-jobs', '2020', '5.64万人', '56,400人', '56,400 people'],
    ['new-jobs', '2016/2020', '48.5万人', '485,000人', '485,000 people'],
    ['model-kindergartens', '2021', '5-7所', '5–7所幼儿园', '5–7 kindergartens'],
    ['illegal-structures-removed', '2016/2020', '165万平方米', '1,650,000平方米', '1.65 million square metres'],
  ])('%s %s', (id, period, words, chinese, english) => {
    const o = first(id, period);
    const unit = facts.units[o.unitMeasure];
    expect(wordsOf(o)).toBe(words);
    expect(numberText(o, unit, 'zh-Hans')).toBe(chinese);
    expect(numberText(o, unit, 'zh-Hant')).toBe(chinese);
    expect(numberText(o, unit, 'en')).toBe(english);
  });
});

test.each([
  ['=', '5', '5%'],
  ['≈', '≈5', 'about 5%'],
  ['≥', '≥5', 'at least 5%'],
  ['≤', '≤5', 'at most 5%'],
  ['>', '>5', 'more than 5%'],
  ['<', '<5', 'less than 5%'],
] as const)('the comparator %s is written in both languages', (comparator, chinese, english) => {
  const o = figure({ comparator });
  expect(numberText(o, { zh: '%', en: 'percent' }, 'zh-Hans')).toBe(`${chinese}%`);
  expect(numberText(o, { zh: '%', en: 'percent' }, 'en')).toBe(english);
});

describe('words and number', () => {
  it.each([
    ['7%左右', '≈7%'],
    ['80%以上', '≥80%'],
    ['约34.2平方公里', '≈34.2平方公里'],
    ['60%', '60%'],
  ])('%s says all that %s does', (words, number) => {
    expect(saysAll(words, number)).toBe(true);
  });

  it.each([
    ['4万人', '40,000人'],
    ['1200余个', '>1,200个楼院'],
    ['2所', '2所学校'],
    // The source says “more than” elsewhere, in its verb.
    ['80%', '>80%'],
  ])('%s does not say %s', (words, number) => {
    expect(saysAll(words, number)).toBe(false);
  });
});

describe('numbers', () => {
  it('are scaled as decimals, without floating-point errors', () => {
    expect(endsOf(figure({ value: 1.1, unitMult: 8 }))).toEqual([110_000_000, 110_000_000]);
    expect(endsOf(figure({ range: [0.07, 0.29], unitMult: 4 }))).toEqual([700, 2900]);
  });

  it('keep every digit of the source', () => {
    const o = figure({ value: 1234567.891, unitMeasure: 'cny' });
    expect(numberText(o, { zh: '元', en: 'yuan' }, 'en')).toBe('1.234567891 million yuan');
  });

  it('have no unit if the pack names none', () => {
    expect(numberText(figure({ unitMeasure: 'x' }), undefined, 'en')).toBe('5');
  });
});

test('words of the basis that have no English translation stay as they are', () => {
  expect(wordsOf(figure({ basis: ['预计全年', '可比口径'] }))).toBe('5%（可比口径）');
});
