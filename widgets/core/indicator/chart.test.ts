import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Observation } from '../../../data/schema/pack.ts';
import { alternative } from './alternative.ts';
import { type Bars, chartOf, observationsOf, type Timeline } from './chart.ts';
import { endsOf } from './figure.ts';
import { facts, indicatorOf, measuring } from './indicator.fixture.ts';

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((n) => n === 0 || Math.abs(n) > 1e-3);
const amounts = fc.oneof(
  value.map((value) => ({ value })),
  fc.tuple(value, value).map(([a, b]) => ({ range: [Math.min(a, b), Math.max(a, b)] as [number, number] })),
);
const comparator = fc.constantFrom('=', '≈', '≥', '≤', '>', '<');
const status = fc.constantFrom('actual', 'estimate', 'target', 'commitment');

/** Observations of as many different years, in any order. */
const years = (count: number): fc.Arbitrary<Partial<Observation>[]> =>
  fc
    .uniqueArray(fc.integer({ min: 2000, max: 2040 }), { minLength: 2, maxLength: count })
    .chain((list) =>
      fc.tuple(
        ...list.map((year) =>
          fc
            .record({ amount: amounts, comparator, obsStatus: status })
            .map(
              ({ amount, ...rest }): Partial<Observation> => Object.assign(rest, amount, { timePeriod: String(year) }),
            ),
        ),
      ),
    );

/** The length, in values, of an axis that includes zero and all of them. */
const lengthOf = (drawn: readonly { observation: Observation }[]) => {
  const ends = drawn.flatMap(({ observation }) => endsOf(observation));
  return Math.max(0, ...ends) - Math.min(0, ...ends) || 1;
};

const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;

describe('bars', () => {
  it('are as long as their values, from one zero', () => {
    fc.assert(
      fc.property(years(3), (observations) => {
        const chart = chartOf(measuring(observations)) as Bars;
        expect(chart.kind).toBe('bars');
        const bars = chart.rows.flatMap(({ measured, aimed }) => [measured, aimed].filter((bar) => bar !== undefined));
        const scale = lengthOf(bars);
        return bars.every(({ observation, from, to, reach }) => {
          const [start, end] = endsOf(observation);
          const inside = [from, to, reach].every((place) => place >= -1e-9 && place <= 1 + 1e-9);
          return inside && near(from, chart.zero) && near(to - from, start / scale) && near(reach - from, end / scale);
        });
      }),
    );
  });

  it('form a bullet if a period has both a measured and an intended figure', () => {
    const chart = chartOf(measuring([{ value: 8 }, { value: 10, obsStatus: 'target' }])) as Bars;
    expect(chart.rows).toHaveLength(1);
    expect(chart.rows[0]?.measured?.to).toBe(0.8);
    expect(chart.rows[0]?.aimed?.to).toBe(1);
  });

  it('show a range as a range', () => {
    const chart = chartOf(measuring([{ value: 10 }, { timePeriod: '2021', range: [4, 6] }])) as Bars;
    expect(chart.rows[1]?.measured).toMatchObject({ from: 0, to: 0.4, reach: 0.6 });
  });
});

describe('a chart over time', () => {
  it('draws a line only between exact measured figures of two consecutive years', () => {
    fc.assert(
      fc.property(years(8), (observations) => {
        const chart = chartOf(measuring(observations));
        if (chart?.kind !== 'timeline') return observations.length < 4;
        const sure = (year: number) =>
          chart.marks.find(
            ({ observation: o }) =>
              o.timePeriod === String(year) &&
              o.comparator === '=' &&
              !o.range &&
              ['actual', 'estimate'].includes(o.obsStatus),
          );
        const neighbours = chart.marks.filter(({ observation }) => {
          const year = Number(observation.timePeriod);
          return sure(year)?.observation === observation && sure(year + 1);
        });
        expect(chart.lines).toHaveLength(neighbours.length);
        return chart.lines.every(({ x1, x2 }) => x2 > x1);
      }),
    );
  });

  it('measures from zero, and keeps everything inside', () => {
    fc.assert(
      fc.property(years(8), (observations) => {
        const chart = chartOf(measuring(observations));
        if (chart?.kind !== 'timeline') return true;
        const scale = lengthOf(chart.marks);
        return chart.marks.every(({ observation, x1, x2, y1, y2 }) => {
          const [low, high] = endsOf(observation);
          const inside = [x1, x2, y1, y2].every((place) => place >= -1e-9 && place <= 1 + 1e-9);
          return inside && near(chart.zero - y1, low / scale) && near(chart.zero - y2, high / scale);
        });
      }),
    );
  });

  it('draws an average across the years that it covers', () => {
    const chart = chartOf(indicatorOf('grp-growth')) as Timeline;
    expect(chart.years.map(({ year }) => year)).toEqual([2016, 2019, 2021, 2025]);
    const [before, target, plan] = chart.marks;
    expect(before).toMatchObject({ x1: 0, x2: 0.4, y1: 0, y2: 0 });
    expect(target).toMatchObject({ x1: 0.55, x2: 0.55, y1: 0 });
    expect(plan).toMatchObject({ x1: 0.5, x2: 1, below: true });
    expect(chart.zero).toBe(1);
    expect(chart.lines).toEqual([]);
  });
});

it('puts words beside their mark, away from zero and from each other', () => {
  const chart = chartOf(measuring([6.1, 6.8, -2.5, 7.2].map((value, i) => ({ timePeriod: String(2016 + i), value }))));
  expect((chart as Timeline).marks.map(({ below }) => below)).toEqual([false, false, true, false]);
  const twice = [
    { value: 5 },
    { value: 5, obsStatus: 'target' as const },
    { timePeriod: '2016/2019', basis: ['年均'] },
  ];
  expect((chartOf(measuring(twice)) as Timeline).marks.map(({ below }) => below)).toEqual([false, false, true]);
});

test('there is no chart of a single figure, or of figures that cannot be compared', () => {
  expect(chartOf(indicatorOf('foreign-capital-used'))).toBeUndefined();
  expect(chartOf(indicatorOf('new-jobs'))).toBeUndefined();
  expect(chartOf(measuring([{}]))).toBeUndefined();
});

test.each([
  ['zh-Hans', 'fixed-asset-investment-growth', '条形图，从零起。2020年预计：8%左右；2021年目标：10%以上。'],
  ['zh-Hant', 'fixed-asset-investment-growth', '條形圖，從零起。2020年預計：8%左右；2021年目標：10%以上。'],
  [
    'en',
    'grp-growth',
    'Chart over time, from zero. 2016–2019, Actual: 7% (yearly average); 2021, Target: about 7%; 2021–2025, Target: about 6% (yearly average).',
  ],
] as const)('%s: the chart of %s is described in words', (lang, id, words) => {
  const chart = chartOf(indicatorOf(id));
  if (!chart) throw new Error(`no chart of ${id}`);
  expect(alternative(chart, facts.units['percent'], lang)).toBe(words);
  expect(observationsOf(chart).every((o) => indicatorOf(id).observations.includes(o))).toBe(true);
});
