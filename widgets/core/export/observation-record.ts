import type { Comparator } from '../../../data/schema/indicator.ts';
import type { Indicator, Observation } from '../../../data/schema/pack.ts';
import { scaled } from '../indicator/scaled.ts';
import { cite } from './citation.ts';
import type { Cell } from './csv.ts';
import type { Facts } from './facts.ts';

/** In words, since spreadsheets take a cell with “=” for a formula. */
const COMPARATORS: Record<Comparator, string> = {
  '=': 'exactly',
  '≈': 'about',
  '≥': 'at least',
  '≤': 'at most',
  '>': 'more than',
  '<': 'less than',
};

/**
 * An observation as a flat record, the same in all tables and files: a row in CSV, an object in JSON. `value` (or `low`
 * and `high`) is in whole units: 1.45亿 is 145000000.
 */
export function observationRecord(
  pack: Pick<Facts, 'id' | 'units' | 'documents'>,
  { id, name }: Indicator,
  o: Observation,
) {
  return {
    indicator: id,
    name_zh: name.zh,
    name_en: name.en,
    qualifier: o.qualifier?.zh,
    ref_area: o.refArea,
    time_period: o.timePeriod,
    value: o.value === undefined ? undefined : scaled(o.value, o.unitMult),
    low: o.range && scaled(o.range[0], o.unitMult),
    high: o.range && scaled(o.range[1], o.unitMult),
    unit: o.unitMeasure,
    unit_zh: pack.units[o.unitMeasure]?.zh,
    comparator: COMPARATORS[o.comparator],
    obs_status: o.obsStatus,
    basis: o.basis.join('; '),
    figure: o.figure,
    quote: o.quote,
    source: cite(pack, o.evidence),
  } satisfies Record<string, Cell>;
}
