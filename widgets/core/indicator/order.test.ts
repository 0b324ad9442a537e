import { expect, test } from 'vitest';
import { facts } from './indicator.fixture.ts';
import { figureOrders, pledgeOrders } from './order.ts';
import { pledgeParts, select } from './select.ts';

const figures = select(facts, {});

test('names are sorted by pinyin in Chinese, and by letters in English', () => {
  const names = figures.toSorted(figureOrders('zh-Hans').name).map(({ indicator }) => indicator.name.zh);
  // An, Chai, … Zhu
  expect(names.indexOf('拆除违法建筑面积')).toBeLessThan(names.indexOf('地区生产总值增速'));
  expect(names.indexOf('地区生产总值增速')).toBeLessThan(names.indexOf('新增就业'));
  const english = figures.toSorted(figureOrders('en').name).map(({ indicator }) => indicator.name.en);
  expect(english).toEqual(english.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('periods are sorted by their end, and of those with the same end the longer one comes first', () => {
  const periods = figures.toSorted(figureOrders('en').period).map(({ observation }) => observation.timePeriod);
  expect([...new Set(periods)]).toEqual(
    ['2016/2019', '2016/2020', '2020', '2021', '2021/2025'].filter((p) => periods.includes(p)),
  );
});

test('kinds are sorted from measured to intended, pledges by their number', () => {
  const kinds = figures.toSorted(figureOrders('en').status).map(({ observation }) => observation.obsStatus);
  expect([...new Set(kinds)]).toEqual(['actual', 'estimate', 'target', 'commitment']);
  const numbers = pledgeParts(facts, undefined)
    .toReversed()
    .toSorted(pledgeOrders('en').pledge)
    .map(({ pledge }) => pledge.number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});
