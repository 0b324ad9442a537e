import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Where the compiler puts its declarations: `outDir` in build/tsconfig.types.json. */
const EMITTED = '.cache/types';

/** `from './x.ts'` and `import('./x.ts')`. */
const SPECIFIER = /((?:from|import\() ?['"])(\.[^'"]+)\.ts(?=['"])/g;

/**
 * The declarations of the engine and of the elements' events, by their path below `widgets/`: those of the files that are
 * asked for, and what these refer to. What only the code behind them needs is left out.
 *
 * @throws Error when one refers to anything outside of `widgets/`: who uses the library has neither our data nor its schema
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
      throw new Error(`${from} refers to ${path}, which publishers do not get: write the type out where it is used`);
    }
    const text = readFileSync(file, 'utf8');
    // Named as the compiler finds them in a package: a declaration goes by its code's name.
    found.set(path, text.replace(SPECIFIER, '$1$2.js'));
    for (const [, , specifier] of text.matchAll(SPECIFIER)) {
      visit(posix.join(posix.dirname(path), `${specifier}.d.ts`), path);
    }
  };
  for (const entry of entries) visit(entry, 'the build');
  return found;
}
