// The locked npm packages: are they all there, and if not, put them there.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lockfile */

/**
 * Why the installed packages are not those of the lockfile, or undefined when they are.
 *
 * npm writes `node_modules/.package-lock.json` when an install is finished, install scripts included, and `npm ci`
 * removes it first. So it is the stamp of a finished install, and an interrupted one has none.
 * @param {Lockfile} locked package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 * @returns {string | undefined}
 */
export function whyStale(locked, installed) {
  if (!installed) return 'none are installed, or an install was interrupted';
  for (const [path, wanted] of Object.entries(locked.packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const got = installed.packages[path];
    if (!got && !wanted.optional) return `${name} is missing`;
    if (got && got.integrity !== wanted.integrity) {
      return `${name} is ${got.version ?? 'another'}, the lockfile has ${wanted.version}`;
    }
  }
  return undefined;
}

/**
 * @param {string} path
 * @returns {Lockfile | undefined}
 */
function readLockfile(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // Half written: as good as none.
  }
}

/**
 * Installs the locked packages when they are missing or stale.
 * @param {string} root the repository's folder
 * @param {(line: string) => void} say
 * @throws {Error} when npm could not install them
 */
export function ensurePackages(root, say) {
  const locked = readLockfile(join(root, 'package-lock.json'));
  if (!locked) throw new Error('package-lock.json is missing or broken. Restore it: git checkout package-lock.json');
  const why = whyStale(locked, readLockfile(join(root, 'node_modules', '.package-lock.json')));
  if (!why) return;
  say(`installing the npm packages (${why}); this takes about a minute`);
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm is a .cmd there, which only a shell can start.
  });
  if (npm.status !== 0) {
    throw new Error(
      'npm could not install the packages; its own message stands above.\n' +
        'Check that the package registry can be reached, then run the same command again: it goes on from here.',
    );
  }
  say('npm packages are ready');
}
