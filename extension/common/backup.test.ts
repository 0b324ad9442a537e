import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { close } from '../packs/database.ts';
import { knownPacks } from '../packs/known-packs.ts';
import { infoOf, packOf } from '../packs/pack.fixture.ts';
import { declinedSites } from '../packs/site-glossary-choice.ts';
import { keepPack, listPacks, readPack } from '../packs/store.ts';
import { tellOfPacks } from '../packs/tell-of-packs.ts';
import { exportAll, forgetAll, importAll, makeBackup, parseBackup } from './backup.ts';
import { noteLookup } from './lookups.ts';
import { saveTerm } from './saved-terms.ts';
import { changeSettings } from './settings/store.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** Runs the worker’s code in this thread, with a module instance for each worker, as in a browser. */
class ThreadlessWorker extends EventTarget {
  readonly #inside = new EventTarget();
  readonly #ready: Promise<unknown>;

  constructor() {
    super();
    vi.stubGlobal('self', {
      addEventListener: this.#inside.addEventListener.bind(this.#inside),
      postMessage: (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data })),
    });
    vi.resetModules();
    this.#ready = import('../packs/backup.worker.ts');
  }
  postMessage(data: unknown): void {
    void this.#ready.then(() => this.#inside.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate(): void {}
}

const term = { key: 'shibei-2021/gang-zhi-gu', headword: '港治谷' };
const city = packOf('city', ['云上港', '数据湾']);
/** Like a pack from a table: without a licence. */
const table = packOf('table', ['智造园'], { licence: { editorial: '' } });

const headwords = async (id: string) => (await readPack(id))?.terms.map(({ headword }) => headword);
const ids = async () => (await listPacks()).map(({ id }) => id);
const asFile = (value: unknown) => new Blob([JSON.stringify(value)]);
const exported = async () => JSON.parse(await (await exportAll()).text()) as { packs: { pack: typeof city }[] };

beforeEach(async () => {
  vi.stubGlobal('Worker', ThreadlessWorker);
  fakeBrowser.reset();
  await changeSettings({ density: 'all', knownTerms: [term.key], offSites: ['example.com'] });
  await saveTerm(term, '记一笔');
  await noteLookup(term);
  await declinedSites.change(() => ['example.org']);
  await keepPack(city, infoOf(city));
  await keepPack(table, infoOf(table, { imported: '2026-01-02T00:00:00.000Z', site: 'example.net' }));
  await tellOfPacks();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
  await deleteDB('mingci');
  vi.unstubAllGlobals();
});

it('restores everything from a file, packs included', async () => {
  const before = await makeBackup();
  const file = await exportAll();
  await forgetAll();
  expect(await makeBackup()).not.toEqual(before);
  expect(await ids()).toEqual([]);
  expect(await knownPacks.read()).toEqual([]);
  await importAll(file);
  expect(await makeBackup()).toEqual(before);
  expect(await ids()).toEqual(['city', 'table']);
  expect(await headwords('city')).toEqual(['云上港', '数据湾']);
  expect(await listPacks()).toMatchObject([
    { id: 'city', terms: 2, title: city.title },
    { id: 'table', licence: '', site: 'example.net' },
  ]);
  expect((await knownPacks.read()).map(({ id }) => id)).toEqual(['city', 'table']);
});

it('replaces the packs that are there, and gives the new ones another revision', async () => {
  const file = await exportAll();
  await keepPack(packOf('city', ['别的']), infoOf(city, { revision: 'r2' }));
  await keepPack(packOf('other', ['别的']), infoOf(packOf('other', ['别的'])));
  await importAll(file);
  expect(await ids()).toEqual(['city', 'table']);
  expect(await headwords('city')).toEqual(['云上港', '数据湾']);
  expect((await listPacks())[0]?.revision).not.toMatch(/^r\d$/);
});

it('leaves packs alone if the file is from a version that did not export them', async () => {
  const { packs, ...rest } = await exported();
  expect(packs).toHaveLength(2);
  await importAll(asFile(rest));
  expect(await ids()).toEqual(['city', 'table']);
});

it('forgets everything', async () => {
  await forgetAll();
  const { savedTerms, lookups, settings, declinedSites: declined } = await makeBackup();
  expect([savedTerms, lookups, settings.knownTerms, settings.offSites, declined]).toEqual([[], [], [], [], []]);
  expect(await ids()).toEqual([]);
});

it.each([
  ['', 'json'],
  ['{"format": "mingci-backup"', 'json'],
  ['null', 'foreign'],
  ['[]', 'foreign'],
  ['{"format": "mingci-pack/1"}', 'foreign'],
  ['{"format": "mingci-backup", "version": 99}', 'later'],
])('does not accept %j as a backup: %s', async (text, reason) => {
  await expect(importAll(new Blob([text]))).rejects.toMatchObject({ reason });
});

it('names the pack, the term and the field with a problem, and changes nothing', async () => {
  const file = await exported();
  const [first, second] = file.packs;
  (first!.pack.terms[1] as { gloss?: unknown }).gloss = undefined;
  second!.pack.id = 'shibei-2021';
  const before = await makeBackup();
  const reason = [
    { pack: '包city', nth: 2, term: '数据湾', field: 'gloss', code: 'missing' },
    { pack: '包table', code: 'bundled', detail: 'shibei-2021' },
  ];
  await expect(importAll(asFile({ ...file, settings: {} }))).rejects.toMatchObject({ reason });
  expect(await makeBackup()).toEqual(before);
  expect(await headwords('city')).toEqual(['云上港', '数据湾']);
});

it('takes what it understands from a file that was edited by hand', () => {
  const text = {
    format: 'mingci-backup',
    version: 1,
    settings: { density: 'page', theme: 'pink' },
    savedTerms: [{ key: 1 }, { ...term, at: '2026-01-01T00:00:00.000Z', note: '' }],
  };
  expect(parseBackup(text)).toMatchObject({
    settings: { density: 'page', theme: 'auto' },
    savedTerms: [{ key: term.key }],
    lookups: [],
  });
});

it('changes nothing if the browser can’t store it', async () => {
  const before = await makeBackup();
  const { sync, local } = fakeBrowser.storage;
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('full'));
  const set = local.set.bind(local);
  // The settings would fall back to local storage: it has no room either.
  vi.spyOn(local, 'set').mockImplementation((items) =>
    'settings' in items ? Promise.reject(new Error('full')) : set(items),
  );
  await expect(forgetAll()).rejects.toMatchObject({ reason: 'nowhere' });
  vi.restoreAllMocks();
  expect(await makeBackup()).toEqual(before);
  expect(await ids()).toEqual(['city', 'table']);
});

it('changes nothing if there is no room for the packs', async () => {
  const file = await exportAll();
  await forgetAll();
  const before = await makeBackup();
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (++count === 3) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(importAll(file)).rejects.toMatchObject({ reason: [{ code: 'full' }] });
  vi.restoreAllMocks();
  expect(await makeBackup()).toEqual(before);
  expect(await ids()).toEqual([]);
});
