import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../widgets/core/text/matcher.ts';
import { createScanner } from '../../widgets/core/text/scanner.ts';
import { compile, loadTable } from '../../widgets/core/text/table.ts';
import type { Hit } from '../../widgets/core/text/types.ts';
import { conformanceCases } from './cases.ts';
import { naiveFind } from './naive.ts';

const cases = conformanceCases().filter((each) => each.text !== undefined);

describe.each(cases)('$file: $name', ({ terms, text = '', hits }) => {
  const told = (found: Hit[]) =>
    found.map(({ start, end, term }) => ({ term, text: text.slice(start, end), start, end }));

  it('find', () => {
    expect(told(createMatcher(loadTable(compile(terms).buffer)).find(text))).toEqual(hits);
  });

  it('the scanner, with the text cut anywhere', () => {
    const scanner = createScanner(compile(terms));
    for (let cut = 0; cut <= text.length; cut++) {
      const found = [...scanner.push(text.slice(0, cut)), ...scanner.push(text.slice(cut)), ...scanner.end()];
      expect(told(found), `cut at ${cut}`).toEqual(hits);
    }
  });

  it('the naive matcher', () => {
    expect(told(naiveFind(terms, text))).toEqual(hits);
  });
});

it('has cases, with unique names', () => {
  const names = conformanceCases().map(({ file, name }) => `${file}: ${name}`);
  expect(names.length).toBeGreaterThan(100);
  expect(new Set(names).size).toBe(names.length);
});
