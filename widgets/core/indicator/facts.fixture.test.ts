import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFacts } from '../../elements/pack/check-facts.ts';
import { facts } from './indicator.fixture.ts';

const report = readFileSync(new URL('../../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8');

it.each(facts.indicators.flatMap(({ id, observations }) => observations.map((o) => ({ id, ...o }))))(
  '$id $figure is what the report says at that place',
  ({ figure, quote, evidence }) => {
    expect(report.slice(evidence.start, evidence.end)).toBe(quote);
    expect(quote).toContain(figure);
  },
);

it('is a valid pack', () => {
  expect(() => checkFacts(facts)).not.toThrow();
});
