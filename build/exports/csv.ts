import type { Comparator } from '../../data/schema/indicator.ts';
import type { Observation, Pack } from '../../data/schema/pack.ts';
import { cite, citeDefinition } from '../../widgets/core/export/citation.ts';
import { type Cell, csv } from '../../widgets/core/export/csv.ts';
import { scaled } from './scaled.ts';

/** One row a term. Lists are joined with “; ”. */
export function termsCsv(pack: Pack): string {
  const header = [
    'id',
    'headword',
    'traditional',
    'pinyin',
    'gloss_zh',
    'gloss_en',
    'english',
    'english_basis',
    'category',
    'provenance',
    'definition',
    'source',
    'surfaces',
    'related',
  ];
  const rows = pack.terms.map((term): Cell[] => [
    term.id,
    term.headword,
    term.hant,
    term.pinyin,
    term.gloss.zh,
    term.gloss.en,
    term.english?.text,
    term.english?.basis,
    term.category,
    term.definitions.map((d) => d.provenance).join('; '),
    term.definitions.map((d) => d.text).join('\n'),
    term.definitions.map((d) => citeDefinition(pack, d)).join('\n'),
    term.surfaces.map((s) => s.text).join('; '),
    term.related.join('; '),
  ]);
  return csv([header, ...rows]);
}

/** A cell that is only “=” begins a formula; words do not. */
const COMPARATORS: Record<Comparator, string> = {
  '=': 'exactly',
  '≈': 'about',
  '≥': 'at least',
  '≤': 'at most',
  '>': 'more than',
  '<': 'less than',
};

/** One row an observation. `value` (or `low` and `high`) is in whole units: 1.45亿 is 145000000. */
export function observationsCsv(pack: Pack): string {
  const header = [
    'indicator',
    'name_zh',
    'name_en',
    'qualifier',
    'ref_area',
    'time_period',
    'value',
    'low',
    'high',
    'unit',
    'unit_zh',
    'comparator',
    'obs_status',
    'basis',
    'figure',
    'quote',
    'source',
  ];
  const rows = pack.indicators.flatMap(({ id, name, observations }) =>
    observations.map((o): Cell[] => [
      id,
      name.zh,
      name.en,
      o.qualifier?.zh,
      o.refArea,
      o.timePeriod,
      ...values(o),
      o.unitMeasure,
      pack.units[o.unitMeasure]?.zh,
      COMPARATORS[o.comparator],
      o.obsStatus,
      o.basis.join('; '),
      o.figure,
      o.quote,
      cite(pack, o.evidence),
    ]),
  );
  return csv([header, ...rows]);
}

function values({ value, range, unitMult }: Observation): [Cell, Cell, Cell] {
  if (range) return [undefined, scaled(range[0], unitMult), scaled(range[1], unitMult)];
  return [value === undefined ? undefined : scaled(value, unitMult), undefined, undefined];
}
