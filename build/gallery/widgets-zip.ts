import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The download with all that publishers need to host on their own site; the folder itself is beside it. */
export const WIDGETS_ZIP = 'mingci-widgets.zip';

/** Zips the gallery's `widgets` folder. The same files give the same bytes. */
export async function zipWidgets(gallery: string): Promise<void> {
  const files = await readdir(join(gallery, 'widgets'), { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(gallery.length + 1))
    .sort();
  // The earliest date that ZIP can store, in any time zone.
  const mtime = new Date(1980, 0, 1);
  const contents = await Promise.all(paths.map(async (path) => [path, await readFile(join(gallery, path))] as const));
  const zip = zipSync(
    Object.fromEntries(contents.map(([path, bytes]) => [path.replaceAll('\\', '/'), [bytes, { mtime }]])),
  );
  await writeFile(join(gallery, WIDGETS_ZIP), zip);
}
