import { expect, it } from 'vitest';
import { compare, type Figure, keepsBound } from './figure.ts';
import { chosen } from './suites.ts';
import { table } from './table.ts';

const times = { floor: [2, 1, 3], mingci: [4, 4, 10], 'mingci, scan': [3], 'mark.js': [400] };
const figures = compare('10 terms', times, {
  mingci: { of: 'toFloor', most: 1.3 },
  'mark.js': { of: 'toOurs', least: 60 },
});
const of = (who: string) => figures.find((figure) => figure.who === who) as Figure;

it('compares medians, and has the least value', () => {
  expect(of('mingci')).toMatchObject({ value: 4, least: 4, runs: 3, toFloor: 2 });
  expect(of('mark.js')).toMatchObject({ value: 400, toFloor: 200, toOurs: 100 });
});

it('compares only peers with ours', () => {
  expect(figures.filter(({ toOurs }) => toOurs !== undefined).map(({ who }) => who)).toEqual(['mark.js']);
});

it('knows which figures keep their bounds, and which have none', () => {
  expect(figures.map(keepsBound)).toEqual([undefined, false, undefined, true]);
});

it('rejects a bound on a ratio that a figure does not have', () => {
  expect(() => keepsBound({ case: 'a', who: 'b', value: 1, unit: 'ms', bound: { of: 'toFloor', most: 1 } })).toThrow(
    'a, b: has a bound on toFloor but no toFloor',
  );
});

it('is formatted as a table', () => {
  expect(table(figures)).toBe(
    `
case      who            median  least  runs  × floor  × ours          bound
10 terms  floor         2.00 ms   1.00     3     1.00
10 terms  mingci        4.00 ms   4.00     3     2.00          ≤ 1.3 × floor  MISSED
10 terms  mingci, scan  3.00 ms            1     1.50
10 terms  mark.js        400 ms            1      200     100    ≥ 60 × ours    kept
`.trim(),
  );
});

it('runs the suites named, and lists all suites if there is none of that name', () => {
  expect(Object.keys(chosen(['sizes', 'text']))).toEqual(['text', 'sizes']);
  expect(() => chosen(['text', 'txet'])).toThrow(/there is no suite called txet; the suites are text, /);
});
