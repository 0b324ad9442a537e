import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import { readBundled } from '../packs/bundled.ts';
import { readPack } from '../packs/store.ts';
import { loadSource } from './load.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../packs/bundled.ts', () => ({ readBundled: vi.fn() }));
vi.mock('../packs/store.ts', () => ({ readPack: vi.fn() }));

const pack = buildLibrary(readPackFolders(), readUnitsText()).packs.find(({ id }) => id === 'shibei-2021');
const report = readFileSync(new URL('../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8');
const address = { pack: 'shibei-2021', document: 'report' };

const files = (text: string | undefined) =>
  vi.stubGlobal('fetch', async () => {
    if (text === undefined) throw new TypeError('Failed to fetch');
    return new Response(text);
  });

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(readBundled).mockResolvedValue(pack!);
  vi.mocked(readPack).mockResolvedValue(undefined);
  files(report);
});

it('finds a document of a bundled pack, with its text', async () => {
  expect(await loadSource(address)).toMatchObject({ document: { id: 'report' }, text: report });
});

it.each([
  ['the extension has no such file', undefined],
  ['the file differs from the text that the pack quotes', `${report} `],
])('gives no text if %s', async (_, text) => {
  files(text);
  const source = await loadSource(address);
  expect(source?.document.id).toBe('report');
  expect(source?.text).toBeUndefined();
});

it('finds a document of an imported pack, and reads only that pack', async () => {
  vi.mocked(readPack).mockImplementation(async (id) => (id === 'city' ? { ...pack!, id } : undefined));
  expect(await loadSource({ pack: 'city', document: 'report' })).toMatchObject({ pack: { id: 'city' } });
  expect(vi.mocked(readPack).mock.calls).toEqual([['city']]);
});

it('finds nothing if no pack has the document', async () => {
  expect(await loadSource({ ...address, document: 'other' })).toBeUndefined();
  expect(await loadSource({ ...address, pack: 'other' })).toBeUndefined();
});
