import type { Pack } from '../../data/schema/pack.ts';
import { citeDefinition } from '../../widgets/core/export/citation.ts';
import { type Cell, csv } from '../../widgets/core/export/csv.ts';
import { observationRecord } from '../../widgets/core/export/observation-record.ts';

/** One row per term. Lists are joined with “; ”. */
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

/** One row per observation. */
export function observationsCsv(pack: Pack): string {
  const records = pack.indicators.flatMap((indicator) =>
    indicator.observations.map((observation) => observationRecord(pack, indicator, observation)),
  );
  return csv([Object.keys(records[0] ?? {}), ...records.map((record) => Object.values(record))]);
}
