import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { models } from './card.fixture.ts';

const report = readFileSync(new URL('../../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8');

it.each(models.flatMap(({ headword, definitions }) => definitions.map((definition) => ({ headword, definition }))))(
  'the $definition.provenance definition of $headword is in the report, at the given place',
  ({ definition: { provenance, text, evidence } }) => {
    if (provenance === 'editorial') expect(evidence).toBeUndefined();
    else expect(report.slice(evidence?.start, evidence?.end)).toBe(text);
  },
);
