import { describe, expect, it } from 'vitest';
import { byDay, dayName } from './days.ts';
import { labels } from './labels.ts';

describe('days', () => {
  const at = (...parts: [number, number, number, number]) => new Date(...parts).toISOString();

  it('are in the reader’s time zone, in the order of the items', () => {
    const items = [at(2026, 2, 1, 23), at(2026, 2, 1, 0), at(2026, 1, 28, 23)].map((each) => ({ at: each }));
    expect(byDay(items).map(({ day, items: all }) => [day, all.length])).toEqual([
      ['2026-03-01', 2],
      ['2026-02-28', 1],
    ]);
  });

  it.each([
    ['2026-03-01', '今天'],
    ['2026-02-28', '昨天'],
    ['2026-02-27', '2026年2月27日'],
  ])('%s is %s', (day, name) => {
    expect(dayName(day, labels['zh-Hans'], 'zh-Hans', new Date(2026, 2, 1, 9))).toBe(name);
  });
});
