import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { reportPage } from './gallery/report-page.ts';

const root = new URL('../', import.meta.url);

/** Builds the gallery, a static site, into `widgets/dist/gallery` and returns that folder. */
export async function buildGallery(): Promise<string> {
  const out = new URL('widgets/dist/gallery/', root);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await cp(new URL('widgets/gallery/', root), out, { recursive: true });
  const report = await readFile(new URL('data/packs/shibei-2021/report.txt', root), 'utf8');
  await writeFile(new URL('stories/report.html', out), reportPage(report));
  return fileURLToPath(out);
}

if (import.meta.main) console.log(`gallery: ${await buildGallery()}`);
