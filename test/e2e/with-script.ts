import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/**
 * Copies a built extension, adding a script that runs before its content script, to observe what is invisible from
 * outside.
 */
export function withScript(extension: string, script: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'mingci-with-script-'));
  cpSync(resolve(extension), folder, { recursive: true });
  cpSync(script, join(folder, basename(script)));
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { content_scripts: { js: string[] }[] };
  manifest.content_scripts[0]?.js.unshift(basename(script));
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
