// Sets up a fresh clone. `npm start` and `npm test` run this first, on whatever Node the machine has.
// `node build/setup.mjs packages` stops after the npm packages. Plain JavaScript for Node ≥ 20 without dependencies.

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup/packages.mjs';
import { ensureSystem } from './setup/system.mjs';

const say = (/** @type {string} */ line) => console.log(`set-up: ${line}`);

try {
  await ensurePackages(dirname(dirname(fileURLToPath(import.meta.url))), say);
  if (process.argv[2] !== 'packages') await ensureSystem(say);
} catch (error) {
  console.error(`set-up: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
