// `npm test` runs every check and prints the results; `npm test -- unit e2e` runs only the steps named.
// The last line is the total over all runners. The exit code is 1 if anything failed.

import { join } from 'node:path';
import { endAllPrograms, killAllPrograms } from './test/run-program.ts';
import type { StepResult } from './test/outcome.ts';
import { STEPS } from './test/steps.ts';
import { stepLine, summary } from './test/summary.ts';

process.chdir(join(import.meta.dirname, '..'));
process.once('exit', killAllPrograms);
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    interrupted = true;
    endAllPrograms();
    // Long enough for a runner to close its browsers; programs that have not ended by then are killed on exit.
    setTimeout(() => process.exit(130), 2000);
  });
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`There is no step called ${unknown.join(', ')}. The steps are ${Object.keys(STEPS).join(', ')}.`);
  process.exit(1);
}

const results: StepResult[] = [];
for (const [step, run] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(step)) continue;
  const start = performance.now();
  const result = { step, ...(await run()), seconds: (performance.now() - start) / 1000 };
  if (interrupted) process.exit(130);
  results.push(result);
  console.log(stepLine(result));
}
if (results.some(({ failed }) => failed.length > 0)) process.exitCode = 1;
console.log(`\n${summary(results)}`);
