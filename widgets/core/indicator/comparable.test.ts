import { describe, expect, test } from 'vitest';
import type { Indicator, Observation } from '../../../data/schema/pack.ts';
import { comparable } from './comparable.ts';
import { indicatorOf, measuring } from './indicator.fixture.ts';

const compared = (indicator: Indicator) =>
  comparable(indicator).map(({ timePeriod, figure }) => `${timePeriod} ${figure}`);

describe('figures of the report that may be compared', () => {
  test.each([
    ['an estimate and a target of single years', 'fixed-asset-investment-growth', ['2020 8%左右', '2021 10%以上']],
    ['averages of years and a year', 'grp-growth', ['2016/2019 7%', '2021 7%左右', '2021/2025 6%左右']],
    ['a level kept through years, and a year', 'tax-share-of-revenue', ['2016/2019 80%以上', '2020 80.6%']],
    ['single years, without a sum of five', 'illegal-structures-removed', ['2020 26万平方米', '2021 10万平方米以上']],
    ['an amount and a growth rate', 'general-public-budget-revenue', []],
    ['figures that the source may count in different ways', 'new-jobs', []],
    ['a single figure', 'foreign-capital-used', []],
    ['two stages of one thing', 'resettlement-housing', []],
  ])('%s: %s', (_, id, figures) => {
    expect(compared(indicatorOf(id))).toEqual(figures);
  });
});

describe('figures that may not be compared:', () => {
  const one: Partial<Observation> = { timePeriod: '2020' };
  test.each<[string, Partial<Observation>]>([
    ['two areas', { refArea: 'qingdao' }],
    ['two units', { unitMeasure: 'cny' }],
    ['two ways of reckoning', { basis: ['同比'] }],
    ['a whole, and a part named by a qualifier', { qualifier: { zh: '其中企业', en: 'of these, companies' } }],
    ['a year, and a sum of five years', { timePeriod: '2016/2020' }],
    ['a year, and a day', { timePeriod: '2021-01-06' }],
  ])('%s', (_, other) => {
    expect(comparable(measuring([one, { timePeriod: '2021', ...other }]))).toEqual([]);
    expect(comparable(measuring([one, { timePeriod: '2021' }]))).toHaveLength(2);
  });

  test('those whose source limits comparison, unless the pack allows it', () => {
    const figures = [one, { timePeriod: '2021' }];
    const comparability = { zh: '口径不同', en: 'not counted in one way' };
    expect(comparable(measuring(figures, { comparability }))).toEqual([]);
    expect(comparable(measuring(figures, { comparability, comparable: true }))).toHaveLength(2);
  });

  test('different figures for one period', () => {
    expect(comparable(measuring([one, { ...one, value: 6 }, { timePeriod: '2021' }]))).toEqual([]);
  });
});

test('a repeated figure is there once, and an actual figure replaces its estimate', () => {
  const said = measuring([
    { timePeriod: '2020', obsStatus: 'estimate', value: 4 },
    { timePeriod: '2020', obsStatus: 'actual', value: 5 },
    { timePeriod: '2021', obsStatus: 'target', value: 6 },
    { timePeriod: '2021', obsStatus: 'commitment', value: 6 },
  ]);
  expect(comparable(said).map(({ obsStatus }) => obsStatus)).toEqual(['actual', 'target']);
});

test('a measured and an intended figure for one period are both there', () => {
  const both = measuring([{ obsStatus: 'target', value: 6 }, { obsStatus: 'actual' }]);
  expect(comparable(both).map(({ obsStatus }) => obsStatus)).toEqual(['actual', 'target']);
});
