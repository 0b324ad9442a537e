// What the stores get: the zips that `npm run zip` writes to .output.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

interface Manifest {
  version: string;
  default_locale: string;
  icons: Record<string, string>;
  permissions: string[];
  host_permissions: string[];
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string }; gecko_android: { strict_min_version: string } };
}

function unpack(kind: string, output = '.output'): Map<string, Buffer> {
  const file = join(output, `mingci-${version}-${kind}.zip`);
  if (!existsSync(file)) throw new Error(`${file} does not exist. Run: npm run zip`);
  return new Map(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, Buffer.from(bytes)]));
}

const manifestOf = (files: Map<string, Buffer>) => JSON.parse(String(files.get('manifest.json'))) as Manifest;

/** All that a store zip may contain: what a browser loads, and nothing that is only needed to build it. */
const MAY_HOLD =
  /^(manifest\.json|[a-z]+\.html|(background|reader|explain|card|frames|guide|table)\.js|(assets|chunks)\/[\w.-]+\.(js|css)|_locales\/(en|zh_CN|zh_TW)\/messages\.json|icon\/(off-)?\d+\.png|packs\/[\w-]+\.json|packs\/[\w-]+\/[\w-]+\.txt)$/;

describe.each(['chrome', 'firefox'])('The zip for %s', (browser) => {
  const files = unpack(browser);
  const manifest = manifestOf(files);

  it('has the version of package.json, and requests only permissions that docs/privacy.md explains', () => {
    expect(manifest.version).toBe(version);
    const privacy = readFileSync('docs/privacy.md', 'utf8');
    const reasons = privacy.slice(privacy.indexOf('## Permissions'));
    const named = new Set(Array.from(reasons.matchAll(/`([^`]+)`/g), ([, name]) => name));
    const asked = [...manifest.permissions, ...manifest.host_permissions];
    expect(asked.filter((permission) => !named.has(permission))).toEqual([]);
  });

  it('has icons in all sizes, each of its stated size', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, path] of Object.entries(manifest.icons)) {
      expect([16, 20].map((at) => files.get(path)?.readUInt32BE(at))).toEqual([Number(size), Number(size)]);
    }
  });

  it('has all languages, and the packs with the documents that they quote', () => {
    expect(manifest.default_locale).toBe('en');
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        '_locales/en/messages.json',
        '_locales/zh_CN/messages.json',
        '_locales/zh_TW/messages.json',
        'packs/shibei-2021.json',
        'packs/shibei-2021/report.txt',
      ]),
    );
  });

  it('has nothing that a browser does not load', () => {
    expect([...files.keys()].filter((name) => !MAY_HOLD.test(name))).toEqual([]);
  });
});

it('states the oldest browsers that it supports', () => {
  expect(manifestOf(unpack('chrome')).minimum_chrome_version).toBe('114');
  expect(manifestOf(unpack('firefox')).browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '140.0' },
    gecko_android: { strict_min_version: '142.0' },
  });
});

describe('The sources', () => {
  const sources = unpack('sources');
  const folder = mkdtempSync(join(tmpdir(), 'mingci-sources-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('contain no packages, build output, caches, or pictures for documentation and stores', () => {
    const unwanted = /(^|\/)(node_modules|dist|generated|coverage|store|images)\/|^\.(?!npmrc$)|\.(log|zip)$/;
    expect([...sources.keys()].filter((name) => unwanted.test(name))).toEqual([]);
    expect([...sources.keys()]).toEqual(expect.arrayContaining(['package-lock.json', 'CONTRIBUTING.md', 'LICENSE']));
  });

  it('build exactly what the store gets, byte for byte', async () => {
    for (const [name, bytes] of sources) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    // As in a shell: Vitest sets NODE_ENV to `test`, for which Vite builds differently.
    const { NODE_ENV: _, ...env } = process.env;
    await promisify(execFile)(process.execPath, ['build/build.ts', 'data', 'extension'], { cwd: folder, env });
    const built = unpack('firefox', join(folder, '.output'));
    const shipped = unpack('firefox');
    expect([...built.keys()]).toEqual([...shipped.keys()]);
    expect([...shipped.keys()].filter((name) => !built.get(name)?.equals(shipped.get(name)!))).toEqual([]);
  }, 120_000);
});
