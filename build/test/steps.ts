import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, nothing, settle, sum } from './outcome.ts';
import { runProgram } from './run-program.ts';
import { readVitestReport } from './vitest-report.ts';

const root = process.cwd();
const bin = (name: string) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** The end of a program's output: enough to see what went wrong, not so much that it drowns the summary. */
const tail = (output: string) => output.trim().split('\n').slice(-60).join('\n');

/** Runs a program that only passes or fails, as one check. */
async function check(name: string, command: string, ...args: string[]): Promise<Outcome> {
  const { exitCode, output } = await runProgram(command, args, {}, 5);
  return exitCode === 0
    ? { ...nothing(), passed: 1 }
    : { ...nothing(), failed: [{ name, detail: tail(output) || `ended with exit code ${exitCode}` }] };
}

/** How long a runner may take if that is more than a quarter of an hour: a busy machine takes 20 minutes for e2e. */
const MINUTES: Record<string, number> = { e2e: 40 };

/**
 * Runs a program that writes a report, and reads that. Deletes an earlier report first, lest it be taken for this
 * run's.
 */
async function report(
  name: string,
  command: string,
  args: (file: string) => string[],
  read: (report: unknown) => Outcome,
  env: (file: string) => NodeJS.ProcessEnv = () => ({}),
): Promise<Outcome> {
  const file = join(root, '.cache', 'test', `${name}.json`);
  mkdirSync(join(root, '.cache', 'test'), { recursive: true });
  rmSync(file, { force: true });
  const { exitCode, output } = await runProgram(command, args(file), env(file), MINUTES[name] ?? 15);
  const written = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  return settle(written, exitCode, tail(output));
}

const vitest = (name: string, ...more: string[]) =>
  report(
    name,
    bin('vitest'),
    (file) => ['run', '--reporter=json', `--outputFile=${file}`, '--allowOnly=false', ...more],
    (written) => readVitestReport(written as Parameters<typeof readVitestReport>[0], root),
  );

async function elements(): Promise<Outcome> {
  const outcome = await report(
    'elements',
    bin('wtr'),
    () => [],
    (written) => written as Outcome,
    (file) => ({ COUNTS_FILE: file }),
  );
  const skipped = process.platform === 'linux' ? [] : ['WebKit: tested with WebKitGTK, which exists on Linux only'];
  return sum([outcome, { ...nothing(), skipped }]);
}

/** The steps of `npm test`, in the order in which they run. Each may rely on what earlier ones have built. */
export const STEPS: Record<string, () => Promise<Outcome>> = {
  data: async () =>
    sum([
      await check('every pack compiles', process.execPath, 'build/data.ts'),
      await check('the data is complete', process.execPath, 'build/check-data.ts'),
    ]),
  format: () => check('biome', bin('biome'), 'format', '.'),
  imports: () => check('imports point one way', process.execPath, 'build/check-imports.ts'),
  types: async () =>
    sum([await check('wxt prepare', bin('wxt'), 'prepare'), await check('tsc', bin('tsc'), '--noEmit')]),
  lint: () => check('oxlint', bin('oxlint'), '--type-aware', '--deny-warnings'),
  unit: () => vitest('unit'),
  elements,
  build: async () =>
    sum([
      await check('npm run build', process.execPath, 'build/build.ts'),
      await check(
        'web-ext lint',
        bin('web-ext'),
        'lint',
        '--source-dir',
        '.output/firefox-mv3',
        '--warnings-as-errors',
      ),
    ]),
  e2e: () => vitest('e2e', '--config', 'test/e2e/vitest.config.ts'),
};
