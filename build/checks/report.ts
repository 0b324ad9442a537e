import { formatProblem } from '../data/problem.ts';
import type { DataReport, PackReport } from './check-data.ts';
import type { Coverage } from './coverage.ts';

/** The report for curators: the table, then texts without English, then every problem. */
export function formatReport({ packs, problems }: DataReport): string {
  const english = packs.flatMap((pack) => pack.missingEnglish);
  const sections = [
    formatTable(packs),
    english.length > 0 &&
      `without English:\n${english.map(({ file, line, field }) => `${file}:${line} ${field}`).join('\n')}`,
    problems.length > 0 && problems.map(formatProblem).join('\n'),
    problems.length === 0 ? 'no problems' : `${problems.length} problems`,
  ];
  return sections.filter((section) => section !== false).join('\n\n');
}

function formatTable(packs: readonly PackReport[]): string {
  const rows: [string, (pack: PackReport) => string | number][] = [
    ['terms', ({ terms }) => terms.official + terms.quoted + terms.editorial],
    ['  official', ({ terms }) => terms.official],
    ['  quoted', ({ terms }) => terms.quoted],
    ['  editorial', ({ terms }) => terms.editorial],
    ['guarded surfaces', (pack) => pack.guarded],
    ['indicators', (pack) => pack.indicators],
    ['observations', (pack) => pack.observations],
    ['pledges', (pack) => pack.pledges],
    ['“…” phrases', (pack) => ratio(pack.phrases)],
    ['shorthands', (pack) => ratio(pack.shorthands)],
    ['numerals', (pack) => ratio(pack.numerals)],
    ['without English', (pack) => pack.missingEnglish.length],
  ];
  const cells = [
    ['', ...packs.map(({ id }) => id)],
    ...rows.map(([name, cell]) => [name].concat(packs.map((pack) => String(cell(pack))))),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return `${cells.map(line).join('\n')}\n\ncoverage is covered + excluded / total`;
}

function ratio({ covered, excluded, total }: Coverage): string {
  return `${covered} + ${excluded} / ${total}`;
}
