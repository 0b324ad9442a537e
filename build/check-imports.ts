/** `node build/check-imports.ts`: checks that imports between rooms point one way. Exits with 1 if one points back. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from './data/problem.ts';
import { root } from './data/repository.ts';
import { checkImports } from './imports/check.ts';
import { ROOMS } from './imports/rooms.ts';

const topFolders = new Set(ROOMS.map(({ folder }) => folder.split('/')[0] ?? folder));
const files = [...topFolders]
  .flatMap((top) => readdirSync(join(root, top), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:[cm]?js|tsx?)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('widgets/dist/'))
  .sort();

const problems = files.flatMap((file) => checkImports(file, readFileSync(join(root, file), 'utf8')));
for (const problem of problems) console.error(formatProblem(problem));
console.log(`${files.length} files, ${problems.length} imports that point the wrong way`);
process.exit(problems.length > 0 ? 1 : 0);
