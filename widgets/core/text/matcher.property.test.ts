import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naiveFind } from '../../../test/conformance/naive.ts';
import { createMatcher } from './matcher.ts';
import { createScanner } from './scanner.ts';
import { compile, loadTable } from './table.ts';
import type { Guard, TermInput } from './types.ts';

/** Set `FC_SEED` to reproduce a failure. */
const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31);
console.log(`fast-check seed ${seed}`);

// Few letters, and many ways to write and interrupt them, so that surfaces are often found, cut and joined.
const LETTERS = ['港', '治', '谷', '网', '1', 'n', '+', '𠀀'];
const SPELLINGS = ['⽹', '１', 'N', 'Ｎ', '＋', '➕', '-', '—', '~', '～'];
const DROPPED = ['“', '”', "'", '」', '\u200B', '\u00AD', '\uFE0F', '\u{E0101}', '\u202E'];
const SPACES = [' ', ' ', '\n', '\u3000'];
const OTHERS = ['x', '，', '.', 'é', '\u0301', '😀', '\uDB40', '\uDD01'];

const letter = fc.constantFrom(...LETTERS);
const unit = fc.oneof(
  { weight: 12, arbitrary: letter },
  { weight: 2, arbitrary: fc.constantFrom(...SPELLINGS) },
  { weight: 3, arbitrary: fc.constantFrom(...DROPPED) },
  { weight: 3, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
);
const text = fc.string({ unit, maxLength: 24 });
const words = fc.string({ unit: letter, minLength: 1, maxLength: 3 });
const surface = fc.oneof(
  words,
  words,
  words,
  fc.tuple(words, words).map((pair) => pair.join(' ')),
);
const literals = fc.array(words, { minLength: 1, maxLength: 2 });
const sides = { any: literals, none: literals };
const guard: fc.Arbitrary<Guard> = fc.record(
  {
    before: fc.record(sides, { requiredKeys: [] }),
    after: fc.record(sides, { requiredKeys: [] }),
    near: fc.record({ ...sides, within: fc.integer({ min: 1, max: 8 }) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const terms: fc.Arbitrary<TermInput[]> = fc
  .array(
    fc.record({
      surfaces: fc.array(surface, { minLength: 1, maxLength: 2 }),
      guard: fc.option(guard, { freq: 2, nil: undefined }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map((term, i) => ({ id: `t${i}`, ...term })));
const documents = fc.array(text, { minLength: 50, maxLength: 50 });

describe('against a naive matcher', () => {
  it('finds the same in 100,000 documents, with a table loaded from its bytes', () => {
    fc.assert(
      fc.property(terms, documents, (terms, documents) => {
        const matcher = createMatcher(loadTable(compile(terms).buffer.slice(0)));
        expect(documents.map(matcher.find)).toEqual(documents.map((document) => naiveFind(terms, document)));
      }),
      { seed, numRuns: 2000 },
    );
  }, 120_000);

  it('finds the same in texts that come in pieces, wherever they are cut', () => {
    fc.assert(
      fc.property(terms, fc.array(text, { minLength: 5, maxLength: 5 }), (terms, list) => {
        const table = compile(terms);
        const matcher = createMatcher(table);
        const scanner = createScanner(table);
        for (const text of list) {
          const whole = matcher.find(text);
          for (let cut = 0; cut <= text.length; cut++) {
            expect([...scanner.push(text.slice(0, cut)), ...scanner.push(text.slice(cut)), ...scanner.end()]).toEqual(
              whole,
            );
          }
          const units = text.split('');
          expect([...units.flatMap((unit) => scanner.push(unit)), ...scanner.end()]).toEqual(whole);
        }
      }),
      { seed, numRuns: 500 },
    );
  }, 120_000);
});
