/**
 * `node build/data.ts`: checks every pack under `data/packs` and writes
 * - `widgets/dist/packs/<id>.json`, the compiled pack, `widgets/dist/pack.schema.json`, and the exports in
 *   `widgets/dist/packs/<id>/`, with the documents that the pack quotes as `<document>.txt`;
 * - `build/generated/default-table.ts`, the matcher's table of the default packs.
 * If there is a problem, it writes nothing, so that the last good build stays, and exits with 1.
 */
import { compileTable, DEFAULT_PACKS, tableModule } from './data/default-table.ts';
import { buildLibrary } from './data/library.ts';
import { formatProblem } from './data/problem.ts';
import { readPackFolders, readUnitsText, writeOutput } from './data/repository.ts';
import { stableJson } from './data/stable-json.ts';
import { exportPack } from './exports/export-pack.ts';
import { packSchema } from './exports/pack-schema.ts';

const { packs, sources, problems } = buildLibrary(readPackFolders(), readUnitsText());
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`\n${problems.length} problems; nothing was written`);
  process.exit(1);
}
writeOutput('widgets/dist/pack.schema.json', `${JSON.stringify(packSchema(), null, 2)}\n`);
for (const pack of packs) {
  for (const [name, content] of await exportPack(pack)) writeOutput(`widgets/dist/packs/${pack.id}/${name}`, content);
  writeOutput(`widgets/dist/packs/${pack.id}.json`, stableJson(pack));
  console.log(
    `${pack.id}: ${pack.terms.length} terms, ${pack.indicators.length} indicators, ${pack.pledges.length} pledges`,
  );
}

for (const { pack, documents } of sources) {
  // Byte for byte: evidence refers to them by character offsets.
  for (const [id, { text }] of documents) writeOutput(`widgets/dist/packs/${pack.value.id}/${id}.txt`, text);
}

const table = compileTable(packs.filter(({ id }) => DEFAULT_PACKS.includes(id)));
writeOutput('build/generated/default-table.ts', tableModule(table));
console.log(`default table: ${table.buffer.byteLength} bytes`);
