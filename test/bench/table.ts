import { type Bound, type Figure, keepsBound } from './figure.ts';

const HEAD = ['case', 'who', 'median', 'least', 'runs', '× floor', '× ours', 'bound', ''];
/** The number of text columns, which come first; the others are numbers, aligned to the right. */
const WORDS = 2;

/** Formats figures as a text table, leaving out empty columns. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(row);
  const used = HEAD.map((_, i) => rows.some((cells) => cells[i] !== ''));
  const lines = [HEAD, ...rows].map((cells) => cells.filter((_, i) => used[i]));
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((cells) => (cells[i] as string).length)));
  const pad = (cell: string, i: number) => cell[i < WORDS ? 'padEnd' : 'padStart'](widths[i] as number);
  return lines.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n');
}

function row(figure: Figure): string[] {
  const { value, least, unit, runs, toFloor, toOurs, bound } = figure;
  return [
    figure.case,
    figure.who,
    number(value, unit) + (unit === 'count' ? '' : ` ${unit}`),
    runs !== undefined && runs > 1 ? number(least ?? value, unit) : '',
    String(runs ?? ''),
    times(toFloor),
    times(toOurs),
    bound ? written(bound, unit) : '',
    { true: 'kept', false: 'MISSED' }[String(keepsBound(figure))] ?? '',
  ];
}

function written(bound: Bound, unit: string): string {
  const limit = 'most' in bound ? `≤ ${bound.most.toLocaleString('en')}` : `≥ ${bound.least.toLocaleString('en')}`;
  return `${limit} ${{ value: unit === 'count' ? '' : unit, toFloor: '× floor', toOurs: '× ours' }[bound.of]}`.trimEnd();
}

function number(value: number, unit: string): string {
  if (unit === 'kB') return value.toFixed(1);
  return unit === 'ms' ? rounded(value) : Math.round(value).toLocaleString('en');
}

const times = (ratio?: number) => (ratio === undefined ? '' : rounded(ratio));

/** Rounds to three significant digits (two below one), and to whole numbers from a hundred on. */
const rounded = (value: number) =>
  value < 100 ? value.toPrecision(value < 1 ? 2 : 3) : Math.round(value).toLocaleString('en');
