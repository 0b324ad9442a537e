import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Where the compiler writes declarations: `outDir` in build/tsconfig.types.json. */
const EMITTED = '.cache/types';

/** `from './x.ts'` and `import('./x.ts')`. */
const SPECIFIER = /((?:from|import\() ?['"])(\.[^'"]+)\.ts(?=['"])/g;

/**
 * The declarations of the engine and of the elements' events, by their path below `widgets/`: the entries and
 * everything that they refer to. Declarations that only the implementation needs are left out.
 *
 * @throws Error if one refers to anything outside `widgets/`: users of the library have neither our data nor its schema
 */
export function sourceTypes(root: string, entries: readonly string[]): Map<string, string> {
  rmSync(join(root, EMITTED), { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '--project', join(root, 'build/tsconfig.types.json')], { stdio: 'inherit' });
  const found = new Map<string, string>();
  const visit = (path: string, from: string): void => {
    if (found.has(path)) return;
    const file = join(root, EMITTED, 'widgets', path);
    if (path.startsWith('..') || !existsSync(file)) {
      throw new Error(`${from} refers to ${path}, which is not published: write the type out where it is used`);
    }
    const text = readFileSync(file, 'utf8');
    // In a package, the compiler finds a declaration by the name of its .js file.
    found.set(path, text.replace(SPECIFIER, '$1$2.js'));
    for (const [, , specifier] of text.matchAll(SPECIFIER)) {
      visit(posix.join(posix.dirname(path), `${specifier}.d.ts`), path);
    }
  };
  for (const entry of entries) visit(entry, 'the build');
  return found;
}
