import { describe, expect, it, test } from 'vitest';
import { facts, indicatorOf } from './indicator.fixture.ts';
import { figuresOf, leading, pledgeParts, select } from './select.ts';

test('a wish selects figures by theme, period and status, with spaces between several values', () => {
  expect(select(facts, {})).toHaveLength(facts.indicators.flatMap(({ observations }) => observations).length);
  const found = select(facts, { theme: 'economy education', period: '2021', status: 'target' });
  expect(found.length).toBeGreaterThan(2);
  for (const { indicator, observation } of found) {
    expect(['economy', 'education']).toContain(indicator.theme);
    expect(observation).toMatchObject({ timePeriod: '2021', obsStatus: 'target' });
  }
  expect(select(facts, { period: '1999' })).toEqual([]);
});

describe('the leading figure', () => {
  test.each([
    ['grp-growth', {}, '2021 7%左右'],
    ['grp-growth', { period: '2021/2025' }, '2021/2025 6%左右'],
    ['new-jobs', { status: 'actual' }, '2020 5.64万人'],
    ['general-public-budget-revenue', { period: '2020' }, '2020 92.99亿元'],
  ])('of %s %j is %s', (id, wish, expected) => {
    const figure = leading(figuresOf(facts, indicatorOf(id), wish));
    expect(`${figure?.observation.timePeriod} ${figure?.observation.figure}`).toBe(expected);
    expect(indicatorOf(id).observations[figure?.index ?? -1]).toBe(figure?.observation);
  });

  it('is undefined if there are no figures', () => expect(leading([])).toBeUndefined());
});

test('a part of a pledge has the figure that its own words contain', () => {
  const parts = pledgeParts(facts, undefined);
  const promised = parts.filter(({ figure }) => figure);
  expect(promised.length).toBeGreaterThan(5);
  for (const { part, figure } of promised) expect(part.text).toContain(figure?.observation.figure);
  expect(pledgeParts(facts, 'not-reported')).toHaveLength(parts.length);
  expect(pledgeParts(facts, 'kept')).toEqual([]);
});
