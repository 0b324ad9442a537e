// `npm run build` builds everything that ships. `node build/build.ts data extension` builds only the parts named.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkSizes } from './checks/sizes.ts';
import { buildExtension } from './extension.ts';
import { buildGallery } from './gallery.ts';
import { buildWidgets } from './widgets.ts';

/** In build order: each part may need those before it. */
const PARTS: Record<string, () => Promise<void>> = {
  async data() {
    const { status } = spawnSync(process.execPath, ['build/data.ts'], { stdio: 'inherit' });
    if (status !== 0) throw new Error('the data does not compile; the problems are listed above');
  },
  extension: buildExtension,
  widgets: buildWidgets,
  async gallery() {
    await buildGallery();
  },
  async sizes() {
    checkSizes();
  },
};

process.chdir(join(import.meta.dirname, '..'));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
try {
  if (unknown.length > 0)
    throw new Error(`there is no part called ${unknown.join(', ')}; the parts are ${Object.keys(PARTS).join(', ')}`);
  for (const [name, build] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`build: ${name}`);
    await build();
  }
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
