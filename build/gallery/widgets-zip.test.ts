import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WIDGETS_ZIP, zipWidgets } from './widgets-zip.ts';

let gallery: string;

beforeAll(async () => {
  gallery = await mkdtemp(join(tmpdir(), 'mingci-zip-'));
  await mkdir(join(gallery, 'widgets/packs'), { recursive: true });
  await writeFile(join(gallery, 'widgets/mingci.js'), '// code');
  await writeFile(join(gallery, 'widgets/packs/a.json'), '{}');
  await writeFile(join(gallery, 'index.html'), '');
});
afterAll(() => rm(gallery, { recursive: true }));

it('contains the whole folder, and nothing else of the site', async () => {
  await zipWidgets(gallery);
  const files = unzipSync(await readFile(join(gallery, WIDGETS_ZIP)));
  expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['widgets/mingci.js', '// code'],
    ['widgets/packs/a.json', '{}'],
  ]);
});

it('has the same bytes for the same files', async () => {
  await zipWidgets(gallery);
  const before = await readFile(join(gallery, WIDGETS_ZIP));
  await writeFile(join(gallery, 'widgets/mingci.js'), '// code');
  await zipWidgets(gallery);
  expect(await readFile(join(gallery, WIDGETS_ZIP))).toEqual(before);
});
