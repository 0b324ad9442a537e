// Checks that all npm packages of the lockfile are installed, and installs them if not.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { run } from './run.mjs';

/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lockfile */

/**
 * Why the installed packages are not those of the lockfile, or undefined if they are.
 *
 * npm writes `node_modules/.package-lock.json` when an install has finished, including install scripts, and `npm ci`
 * removes it first. So its presence marks a finished install; an interrupted one has none. The packages themselves are
 * checked too, since something else may have changed node_modules.
 * @param {Lockfile} locked package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 * @param {(path: string) => string | undefined} versionAt the version in a package's own package.json
 * @returns {string | undefined}
 */
export function whyStale(locked, installed, versionAt) {
  if (!installed) return 'none are installed, or an install was interrupted';
  for (const [path, wanted] of Object.entries(locked.packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const got = installed.packages[path];
    if (!got && !wanted.optional) return `${name} is missing`;
    if (got && got.integrity !== wanted.integrity) {
      return `${name} is ${got.version ?? 'another'}, the lockfile has ${wanted.version}`;
    }
    if (got && versionAt(path) !== wanted.version) return `${name} is broken`;
  }
  return undefined;
}

/**
 * @param {string} path
 * @returns {any} the content of the file, or undefined if it is missing or half written
 */
function readJson(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Installs the locked packages if they are missing or stale.
 * @param {string} root the repository's folder
 * @param {(line: string) => void} say
 * @throws {Error} if npm could not install them
 */
export async function ensurePackages(root, say) {
  /** @type {Lockfile | undefined} */
  const locked = readJson(join(root, 'package-lock.json'));
  if (!locked) throw new Error('package-lock.json is missing or broken. Restore it: git checkout package-lock.json');
  const stale = () =>
    whyStale(
      locked,
      readJson(join(root, 'node_modules', '.package-lock.json')),
      (path) => readJson(join(root, path, 'package.json'))?.version,
    );
  if (!stale()) return;
  const wait = (/** @type {number} */ pid) => say(`another set-up is running (process ${pid}); waiting for it`);
  await alone(join(root, '.cache', 'setup.lock'), wait, async () => {
    const why = stale();
    if (!why) return;
    say(`installing the npm packages (${why}); this takes about a minute`);
    const well = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      shell: process.platform === 'win32', // npm is a .cmd on Windows, which only a shell can start.
    });
    if (!well) {
      throw new Error(
        'npm could not install the packages; see its message above.\n' +
          'Check that the package registry is reachable, then run the same command again.',
      );
    }
    say('npm packages are ready');
  });
}
