import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Entry, type Problem, Unfit } from '../types.ts';
import { FIELDS, guessMapping, type Mapping } from './columns.ts';

/** A table as read from its file. */
export interface Table {
  rows: readonly (readonly string[])[];
  /** How its columns are understood; the reader may change this. */
  reading: Reading;
}

export interface Reading {
  /** Whether the first row contains column names. */
  named: boolean;
  mapping: Mapping;
}

/** Reads CSV, also with semicolons, and TSV. @throws Unfit */
export function readTable(text: string): Table {
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    if (error instanceof CsvError) {
      const line: unknown = Reflect.get(error, 'lines');
      throw new Unfit('quote', typeof line === 'number' ? String(line) : '');
    }
    throw error;
  }
  if (rows.length === 0) throw new Unfit('no-terms');
  const guess = guessMapping(rows[0]!);
  const named = Object.keys(guess).length > 0;
  // Glossaries without column names usually have the word first and its meaning second.
  return { rows, reading: { named, mapping: named ? guess : { headword: 0, definition: 1 } } };
}

function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counts = ['\t', ',', ';'].map((mark) => [mark, line.split(mark).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** The terms of a table, and the problems of its rows. */
export function entriesOf({ rows }: Table, { named, mapping }: Reading): { entries: Entry[]; problems: Problem[] } {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  if (mapping.headword === undefined) return { entries, problems: [{ code: 'no-headword' }] };
  const width = rows[0]!.length;
  rows.forEach((cells, index) => {
    if ((named && index === 0) || cells.every((cell) => cell.trim() === '')) return;
    const row = index + 1;
    const entry = entryOf(cells, mapping, row);
    entries.push(entry);
    if (named && cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
      problems.push({ code: 'cells', row, term: entry.headword, detail: `${cells.length} > ${width}` });
    }
  });
  return { entries, problems };
}

function entryOf(cells: readonly string[], mapping: Mapping, row: number): Entry {
  const found: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const field of FIELDS) {
    const cell = mapping[field] === undefined ? '' : (cells[mapping[field]] ?? '').trim();
    if (cell !== '') found[field] = cell;
  }
  const { headword = '', surfaces = '', definition, definitionEn, source, url, ...others } = found;
  return {
    ...others,
    row,
    headword,
    surfaces: surfaces.split(/[;；|\n]/).flatMap((surface) => surface.trim() || []),
    definitions:
      definition === undefined
        ? []
        : [
            {
              text: definition,
              ...(definitionEn && { en: definitionEn }),
              ...(source && { source }),
              ...(url && { url }),
            },
          ],
  };
}
