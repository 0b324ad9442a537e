import type { PledgePart } from '../indicator/select.ts';
import { cite } from './citation.ts';
import type { Cell } from './csv.ts';
import type { Facts } from './facts.ts';
import { observationRecord } from './observation-record.ts';

/** A part of a pledge as a flat record, with the figure that it promises, if any. */
export function pledgeRecord(pack: Pick<Facts, 'id' | 'units' | 'documents'>, { pledge, part, figure }: PledgePart) {
  const measured = figure && observationRecord(pack, figure.indicator, figure.observation);
  return {
    pledge: pledge.number,
    title_zh: pledge.title.zh,
    title_en: pledge.title.en,
    part_zh: part.text,
    part_en: part.en,
    status: part.status,
    indicator: part.indicator,
    value: measured?.value,
    low: measured?.low,
    high: measured?.high,
    unit: measured?.unit,
    comparator: measured?.comparator,
    figure: measured?.figure,
    quote: pledge.text,
    source: cite(pack, pledge.evidence),
  } satisfies Record<string, Cell>;
}
