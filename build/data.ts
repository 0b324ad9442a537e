/**
 * `node build/data.ts`: checks every pack under `data/packs`, and compiles them to `widgets/dist/packs/<id>.json` and the
 * matcher's table of the default ones to `build/generated/default-table.ts`. On a problem it writes nothing, so that the
 * last good build stays, and exits with 1.
 */
import { compileTable, DEFAULT_PACKS, tableModule } from './data/default-table.ts';
import { buildLibrary } from './data/library.ts';
import { formatProblem } from './data/problem.ts';
import { readPackFolders, readUnitsText, writeOutput } from './data/repository.ts';
import { stableJson } from './data/stable-json.ts';

const { packs, problems } = buildLibrary(readPackFolders(), readUnitsText());
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`\n${problems.length} problems: nothing was written`);
  process.exit(1);
}
for (const pack of packs) {
  writeOutput(`widgets/dist/packs/${pack.id}.json`, stableJson(pack));
  console.log(
    `${pack.id}: ${pack.terms.length} terms, ${pack.indicators.length} indicators, ${pack.pledges.length} pledges`,
  );
}

const table = compileTable(packs.filter(({ id }) => DEFAULT_PACKS.includes(id)));
writeOutput('build/generated/default-table.ts', tableModule(table));
console.log(`default table: ${table.buffer.byteLength} bytes`);
