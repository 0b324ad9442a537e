import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { close, database } from './database.ts';
import { knownPacks } from './known-packs.ts';
import { infoOf, packOf } from './pack.fixture.ts';
import {
  deleteSetAside,
  forgetTables,
  isUsable,
  keepPack,
  keepTable,
  listPacks,
  readPack,
  readTable,
  setAside,
} from './store.ts';
import { forgetLost, lostPacks, tellOfPacks } from './tell-of-packs.ts';
import { FORM } from './types.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const before = packOf('city', ['云上港']);
const after = packOf('city', ['云上港', '数据湾']);
const table = { key: 'city@r1', buffer: new Uint8Array([1, 2, 3]).buffer };
const headwords = async (id: string) => (await readPack(id))?.terms.map(({ headword }) => headword);

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
  await deleteDB('mingci');
});

/** Makes the nth `put` fail as if the disk were full. */
function fullAt(nth: number): void {
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (++count === nth) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

describe('storing a pack', () => {
  it('stores it with its table', async () => {
    await keepPack(before, infoOf(before), table);
    expect(await listPacks()).toEqual([infoOf(before)]);
    expect(await headwords('city')).toEqual(['云上港']);
    expect(new Uint8Array((await readTable('city@r1'))!)).toEqual(new Uint8Array([1, 2, 3]));
  });

  it.each([1, 2, 3])('stores all of it or nothing: no room for object %i', async (nth) => {
    await keepPack(before, infoOf(before), table);
    fullAt(nth);
    await expect(
      keepPack(after, infoOf(after, { revision: 'r2' }), { ...table, key: 'city@r2' }),
    ).rejects.toMatchObject({
      problem: { code: 'full' },
    });
    expect(await listPacks()).toEqual([infoOf(before)]);
    expect(await headwords('city')).toEqual(['云上港']);
    expect(await readTable('city@r2')).toBeUndefined();
  });
});

describe('setting a pack aside', () => {
  it('takes it out of use, and restores it completely', async () => {
    await keepPack(before, infoOf(before));
    await setAside('city', true);
    expect((await listPacks()).filter(isUsable)).toEqual([]);
    await setAside('city', false);
    expect(await listPacks()).toEqual([infoOf(before)]);
    expect(await headwords('city')).toEqual(['云上港']);
  });

  it('is final once the packs set aside are deleted', async () => {
    const other = packOf('other', ['数据湾']);
    await keepPack(before, infoOf(before));
    await keepPack(other, infoOf(other));
    await setAside('city', true);
    await deleteSetAside();
    await setAside('city', false);
    expect((await listPacks()).map(({ id }) => id)).toEqual(['other']);
    expect(await readPack('city')).toBeUndefined();
  });
});

describe('a later version of the extension', () => {
  it('leaves packs that this version lists, but neither uses nor overwrites', async () => {
    await (await database()).put('infos', infoOf(before, { form: FORM + 1 }));
    const [info] = await listPacks();
    expect(info && isUsable(info)).toBe(false);
    await expect(keepPack(after, infoOf(after))).rejects.toMatchObject({ problem: { code: 'later' } });
    expect(await listPacks()).toEqual([infoOf(before, { form: FORM + 1 })]);
  });

  it('leaves a database of a later version, whose packs can be used if they have this form', async () => {
    await keepPack(before, infoOf(before));
    await close();
    const later = await openDB('mingci', 7, { upgrade: (db) => void db.createObjectStore('later') });
    later.close();
    expect(await listPacks()).toEqual([infoOf(before)]);
    await keepPack(after, infoOf(after, { revision: 'r2' }));
    expect(await headwords('city')).toEqual(['云上港', '数据湾']);
  });
});

it('keeps the latest tables, and does without if there is no room', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const key of ['a', 'b', 'c', 'd', 'e']) {
    await keepTable(key, table.buffer);
    vi.setSystemTime(Date.now() + 1000);
  }
  vi.useRealTimers();
  expect(await readTable('a')).toBeUndefined();
  expect(await readTable('e')).toBeDefined();
  fullAt(1);
  await keepTable('f', table.buffer);
  vi.restoreAllMocks();
  expect(await readTable('f')).toBeUndefined();
  expect(await readTable('e')).toBeDefined();
  await forgetTables();
  expect(await readTable('e')).toBeUndefined();
});

describe('the list of packs for pages', () => {
  it('is updated from the database, also after an interrupted change', async () => {
    await keepPack(before, infoOf(before));
    expect(await knownPacks.read()).toEqual([]);
    await tellOfPacks();
    expect(await knownPacks.read()).toEqual([{ id: 'city', revision: 'r1', title: '包city' }]);
    await setAside('city', true);
    await tellOfPacks();
    expect(await knownPacks.read()).toEqual([]);
  });

  it('includes packs that the browser has deleted until the reader has been told', async () => {
    await keepPack(before, infoOf(before));
    await tellOfPacks();
    await close();
    await deleteDB('mingci');
    await tellOfPacks();
    expect(lostPacks(await knownPacks.read(), await listPacks())).toMatchObject([{ id: 'city', title: '包city' }]);
    await forgetLost();
    expect(await knownPacks.read()).toEqual([]);
  });
});
