import { readFileSync } from 'node:fs';
import type { Indicator, Observation, Pack } from '../../../data/schema/pack.ts';

/** Some indicators and pledges of the report, compiled. */
export const facts: Pack = JSON.parse(
  readFileSync(new URL('../../elements/indicator/facts.fixture.json', import.meta.url), 'utf8'),
);

export function indicatorOf(id: string): Indicator {
  const indicator = facts.indicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(`the fixture has no ${id}`);
  return indicator;
}

/** A figure made up for a test: an actual one of 2020, in percent, unless `said` overrides that. */
export function figure(said: Partial<Observation>): Observation {
  return {
    refArea: 'shibei',
    timePeriod: '2020',
    ...(said.range ? {} : { value: 5 }),
    unitMeasure: 'percent',
    unitMult: 0,
    obsStatus: 'actual',
    comparator: '=',
    basis: [],
    figure: '5%',
    quote: '5%',
    evidence: { document: 'report', start: 0, end: 2 },
    ...said,
  };
}

/** An indicator made up for a test. */
export function measuring(observations: readonly Partial<Observation>[], said: Partial<Indicator> = {}): Indicator {
  return {
    id: 'example',
    name: { zh: '示例', en: 'Example' },
    description: { zh: '示例。', en: 'An example.' },
    direction: 'up',
    theme: 'economy',
    related: [],
    observations: observations.map(figure),
    ...said,
  };
}
