/** `npm run bench`. For its options, run `npm run bench -- --help`. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';
import { machine } from './machine.ts';
import { endProgress, progress } from './progress.ts';
import { chosen, HELP } from './suites.ts';
import { table } from './table.ts';

const OPTIONS = {
  only: { type: 'string', multiple: true },
  json: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

try {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) console.log(HELP);
  else await bench(chosen(values.only), values.json);
} catch (error) {
  console.error(`${message(error)}\n\n${HELP}`);
  process.exitCode = 2;
}

async function bench(suites: ReturnType<typeof chosen>, file?: string): Promise<void> {
  const on = machine();
  console.log(
    Object.entries(on)
      .map(([what, value]) => `${what} ${value ?? 'absent'}`)
      .join(', '),
  );
  const results: Record<string, Figure[]> = {};
  for (const [name, load] of Object.entries(suites)) {
    progress(name);
    const begin = performance.now();
    try {
      const { suite } = await load();
      results[name] = await suite.run();
      endProgress();
      const seconds = Math.round((performance.now() - begin) / 1000);
      console.log(`\n${name}: ${suite.title} (${seconds} s)\n\n${table(results[name])}`);
    } catch (error) {
      // Carry on, so that the figures of the other suites are not lost.
      endProgress();
      console.error(`\n${name} could not be measured: ${message(error)}`);
      process.exitCode = 1;
    }
  }
  if (file !== undefined) writeFileSync(file, `${JSON.stringify({ machine: on, results }, null, 2)}\n`);
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
