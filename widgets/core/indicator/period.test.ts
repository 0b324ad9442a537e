import { expect, test } from 'vitest';
import { periodText } from './period.ts';

test.each([
  ['2021', '2021年', '2021'],
  ['2016/2020', '2016—2020年', '2016–2020'],
  ['2021-01-06', '2021年1月6日', '6 January 2021'],
  ['2021-01-06/2021-06-30', '2021年1月6日—2021年6月30日', '6 January 2021–30 June 2021'],
])('%s is %s, %s', (period, chinese, english) => {
  expect(periodText(period, 'zh-Hans')).toBe(chinese);
  expect(periodText(period, 'zh-Hant')).toBe(chinese);
  expect(periodText(period, 'en')).toBe(english);
});
