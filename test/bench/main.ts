/**
 * `npm run bench [-- --only NAME] [--json FILE]`: the figures of all suites, or of one, side by side with peers.
 * Ratios are what counts: the floor and the peers run in the same process, taking turns.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Figure, keepsBound, type Suite } from './harness.ts';

const SUITES: Readonly<Record<string, () => Promise<{ suite: Suite }>>> = {
  text: () => import('./text.ts'),
  search: () => import('./search.ts'),
  page: () => import('./page.ts'),
  memory: () => import('./memory.ts'),
  storm: () => import('./storm.ts'),
  longtask: () => import('./longtask.ts'),
};

const { values: options } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
if (options.only !== undefined && !(options.only in SUITES)) {
  throw new Error(`there is no suite "${options.only}": give one of ${Object.keys(SUITES).join(', ')}`);
}

const results: Record<string, Figure[]> = {};
for (const [name, load] of Object.entries(SUITES)) {
  if (options.only !== undefined && options.only !== name) continue;
  const { suite } = await load();
  console.log(`\n${name}: ${suite.title}\n`);
  results[name] = await suite.run();
  print(results[name]);
}
if (options.json !== undefined) {
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
  writeFileSync(options.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
}

function print(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.case,
    figure.who,
    written(figure),
    figure.ratio === undefined ? '' : `${figure.ratio.toPrecision(3)} ×`,
    figure.bound === undefined
      ? ''
      : `≤ ${Number(figure.bound.toPrecision(3))}${figure.ratio === undefined ? ` ${figure.unit}` : ' ×'}`,
    { true: 'kept', false: 'MISSED' }[String(keepsBound(figure))] ?? '',
  ]);
  const head = ['case', 'who', 'value', 'ratio', 'bound', ''];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    );
  }
}

function written({ value, unit }: Figure): string {
  return `${unit === 'ms' ? value.toPrecision(3) : Math.round(value).toLocaleString('en')} ${unit}`;
}
