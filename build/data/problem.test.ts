import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';
import { formatProblem, type Problem, sortProblems } from './problem.ts';

const problem = (file: string, line: number, message = 'm'): Problem => ({
  file,
  line,
  column: 1,
  field: '',
  message,
  fix: 'n',
});

test('problems are sorted by file and place, with numbers in numeric order, and each is listed once', () => {
  const sorted = sortProblems([
    problem('b', 1),
    problem('a', 10),
    problem('a', 9),
    problem('b', 1),
    problem('b', 1, 'l'),
  ]);
  expect(sorted.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'a:9 m',
    'a:10 m',
    'b:1 l',
    'b:1 m',
  ]);
});

test('a formatted problem has its place, field, message and fix', () => {
  expect(formatProblem({ ...problem('a.yaml', 3), field: 'rcep.gloss' })).toBe('a.yaml:3:1 rcep.gloss: m\n    fix: n');
});

test.each([
  ['headwrod', 'headword'],
  ['glos', 'gloss'],
  ['Headword', 'headword'],
  ['frequency', undefined],
  ['x', undefined],
])('the nearest to %s is %s', (word, expected) => {
  expect(nearest(word, ['headword', 'gloss', 'definitions'])).toBe(expected);
});
