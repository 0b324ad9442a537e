import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import { createLibrary } from '../../widgets/core/pack/library.ts';
import { bundledLibrary, currentLibrary } from '../common/packs.ts';
import { loadSource } from './load.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../common/packs.ts', () => ({ bundledLibrary: vi.fn(), currentLibrary: vi.fn() }));

const bundled = createLibrary(buildLibrary(readPackFolders(), readUnitsText()).packs);
const none = createLibrary([]);
const report = readFileSync(new URL('../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8');
const address = { pack: 'shibei-2021', document: 'report' };

const files = (text: string | undefined) =>
  vi.stubGlobal('fetch', async () => {
    if (text === undefined) throw new TypeError('Failed to fetch');
    return new Response(text);
  });

beforeEach(() => {
  vi.mocked(bundledLibrary).mockResolvedValue(bundled);
  vi.mocked(currentLibrary).mockResolvedValue(none);
  files(report);
});

it('finds a document of a pack that is switched off', async () => {
  expect(await loadSource(address)).toMatchObject({ document: { id: 'report' }, text: report });
});

it.each([
  ['the extension has no such file', undefined],
  ['the file is another than the pack quotes', `${report} `],
])('gives no text where %s', async (_, text) => {
  files(text);
  const source = await loadSource(address);
  expect(source?.document.id).toBe('report');
  expect(source?.text).toBeUndefined();
});

it('knows no document that no pack has', async () => {
  expect(await loadSource({ ...address, document: 'other' })).toBeUndefined();
  expect(await loadSource({ ...address, pack: 'other' })).toBeUndefined();
});
