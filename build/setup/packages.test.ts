import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whyStale } from './packages.mjs';

const locked = {
  packages: {
    '': {},
    'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' },
    'node_modules/lit/node_modules/deep': { version: '1.0.0', integrity: 'sha512-b' },
    'node_modules/only-on-windows': { version: '2.0.0', integrity: 'sha512-c', optional: true },
  },
};
const installed = {
  packages: {
    'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' },
    'node_modules/lit/node_modules/deep': { version: '1.0.0', integrity: 'sha512-b' },
  },
};

const versions: Record<string, string> = { 'node_modules/lit': '3.3.3', 'node_modules/lit/node_modules/deep': '1.0.0' };
const versionAt = (path: string) => versions[path];

describe('whether the installed packages are the locked ones', () => {
  it('finds nothing stale if only packages for other systems are missing', () => {
    expect(whyStale(locked, installed, versionAt)).toBeUndefined();
  });

  it('installs in a fresh clone, and after an interrupted install', () => {
    expect(whyStale(locked, undefined, versionAt)).toContain('interrupted');
  });

  it('installs if the lockfile has a new package, and names it', () => {
    const { 'node_modules/lit/node_modules/deep': _, ...packages } = installed.packages;
    expect(whyStale(locked, { packages }, versionAt)).toBe('deep is missing');
  });

  it('installs if the lockfile has another version, and names both', () => {
    const packages = { ...installed.packages, 'node_modules/lit': { version: '3.3.2', integrity: 'sha512-z' } };
    expect(whyStale(locked, { packages }, versionAt)).toBe('lit is 3.3.2, the lockfile has 3.3.3');
  });

  it('installs if a package on disk is missing, or is not the one that npm installed', () => {
    expect(whyStale(locked, installed, () => undefined)).toBe('lit is broken');
    expect(whyStale(locked, installed, (path) => (path.endsWith('deep') ? '0.9.0' : '3.3.3'))).toBe('deep is broken');
  });
});

describe('package-lock.json', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const lockfile = JSON.parse(read('package-lock.json'));
  const manifest = JSON.parse(read('package.json'));
  const packages = Object.entries<Record<string, unknown>>(lockfile.packages).filter(([path]) => path !== '');

  it('names no registry, so that any mirror can be used', () => {
    expect(packages.filter(([, entry]) => 'resolved' in entry).map(([path]) => path)).toEqual([]);
  });

  it('has the hash of every package', () => {
    expect(packages.filter(([, entry]) => !entry['integrity']).map(([path]) => path)).toEqual([]);
  });

  it('has every package that another one needs, for every operating system', () => {
    const missing = packages.flatMap(([path, entry]) =>
      Object.keys({ ...(entry['dependencies'] as object), ...(entry['optionalDependencies'] as object) })
        .filter((name) => !resolves(path, name))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('agrees with package.json', () => {
    const { dependencies, devDependencies } = lockfile.packages[''];
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it('locks a package.json that has exact versions only', () => {
    const versions = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  /** Node's resolution: the package's own node_modules, then that of each enclosing package. */
  function resolves(from: string, name: string): boolean {
    for (let at = from; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
      if (`${at}/node_modules/${name}` in lockfile.packages) return true;
      if (!at.includes('/node_modules/')) return `node_modules/${name}` in lockfile.packages;
    }
  }
});
