import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { Context, NotFigure, NotTerm } from '../../data/schema/curation.ts';
import { IndicatorSource, ObservationSource, PledgeSource } from '../../data/schema/indicator.ts';
import { PackSource } from '../../data/schema/pack.ts';
import { Guard, Part, TermSource } from '../../data/schema/term.ts';

const docs = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');

test.each<[string, z.ZodObject]>([
  ['a term', TermSource],
  ['a part', Part],
  ['a guard', Guard],
  ['an indicator', IndicatorSource],
  ['an observation', ObservationSource],
  ['a pledge', PledgeSource],
  ['a pack', PackSource],
  ['an entry of not-terms', NotTerm],
  ['an entry of not-figures', NotFigure],
  ['a context', Context],
])('docs/data.md explains every field of %s', (_, schema) => {
  expect(Object.keys(schema.shape).filter((field) => !docs.includes(`\`${field}\``))).toEqual([]);
});
