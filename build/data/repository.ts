import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_PACKS } from './default-table.ts';
import type { PackFolder } from './read-pack.ts';

/** The repository's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders under `data/packs` with all their files: the default packs in order of precedence, then the others. */
export function readPackFolders(): PackFolder[] {
  const packs = join(root, 'data/packs');
  const rank = (id: string): number => (DEFAULT_PACKS.includes(id) ? DEFAULT_PACKS.indexOf(id) : DEFAULT_PACKS.length);
  return readdirSync(packs)
    .filter((id) => statSync(join(packs, id)).isDirectory())
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((id) => ({ name: `data/packs/${id}`, files: readFiles(join(packs, id)) }));
}

function readFiles(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** The text of `data/units.yaml`. */
export function readUnitsText(): string {
  const file = join(root, 'data/units.yaml');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Writes a file below the root, creating its folders. */
export function writeOutput(path: string, content: string | Uint8Array): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
