import { describe, expect, test } from 'vitest';
import { Comparator, type IndicatorSource } from '../../data/schema/indicator.ts';
import { buildLibrary } from '../data/library.ts';
import { readPackFolders, readUnitsText } from '../data/repository.ts';
import { checkFigures } from './figures.ts';

type Observation = IndicatorSource['observations'][number];

/** Typing errors, each of which changes the meaning of a figure. */
const SLIPS: Record<string, (o: Observation) => Partial<Observation>[]> = {
  'another number': ({ value, range }) =>
    range ? [{ range: [range[0], range[1] + 1] }] : [{ value: (value ?? 0) + 1 }, { value: (value ?? 0) * 10 }],
  'another power of ten': ({ unitMult }) => [{ unitMult: unitMult === 4 ? 8 : 4 }],
  'another comparator': ({ comparator }) =>
    Comparator.options.filter((c) => c !== comparator).map((c) => ({ comparator: c })),
};

describe('in the real packs, no figure can be mistyped unnoticed: the check finds', () => {
  const { sources, evidence, units } = buildLibrary(readPackFolders(), readUnitsText());
  const observed = sources.flatMap((pack) =>
    pack.indicators.flatMap((indicator) =>
      indicator.value.observations.map((observation) => ({ pack, indicator, observation })),
    ),
  );

  test.each(Object.entries(SLIPS))('%s', (_, slips) => {
    expect(observed.length).toBeGreaterThan(0);
    const unseen = observed.flatMap(({ pack, indicator, observation }) =>
      slips(observation)
        .filter((slip) => {
          const value = { ...indicator.value, observations: [{ ...observation, ...slip }] };
          return checkFigures({ ...pack, indicators: [{ ...indicator, value }] }, evidence, units).length === 0;
        })
        .map((slip) => `${indicator.value.id} ${observation.figure} ${JSON.stringify(slip)}`),
    );
    expect(unseen).toEqual([]);
  });
});
