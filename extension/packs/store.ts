import type { IDBPObjectStore } from 'idb';
import type { Pack } from '../../data/schema/pack.ts';
import { database, type Schema } from './database.ts';
import type { KeptPack } from './kept-packs.ts';
import { FORM, type PackInfo, Unfit } from './types.ts';

/** How many tables to keep: enough for a reader who switches between a few sets to try packs out. */
const TABLES = 4;

/** All imported packs, oldest first, including those set aside and those of a later form. */
export async function listPacks(): Promise<PackInfo[]> {
  const infos = await (await database()).getAll('infos');
  return infos.sort((a, b) => (a.imported < b.imported ? -1 : 1));
}

export function isUsable({ form, removed }: PackInfo): boolean {
  return form <= FORM && !removed;
}

export async function readPack(id: string): Promise<Pack | undefined> {
  return (await database()).get('packs', id);
}

/** The usable imported packs with their terms. Those that the browser has deleted are left out. */
export async function* readKept(): AsyncGenerator<KeptPack> {
  for (const info of (await listPacks()).filter(isUsable)) {
    const pack = await readPack(info.id);
    if (pack) yield { info, pack };
  }
}

/**
 * Stores a pack, and the table of the set that is then in use.
 *
 * @throws Unfit `full` if there is no room, `later` if a later version has stored a pack with this id.
 */
export async function keepPack(
  pack: Pack,
  info: PackInfo,
  table?: { key: string; buffer: ArrayBuffer },
): Promise<void> {
  await changeAll(async ({ infos, packs, tables }) => {
    const existing = await infos.get(info.id);
    if (existing && existing.form > FORM) throw new Unfit('later', info.id);
    await infos.put(info);
    await packs.put(pack);
    // Another set is in use now, so the tables of earlier sets will not be needed again.
    await tables.clear();
    if (table) await tables.put({ buffer: table.buffer, used: Date.now() }, table.key);
  });
}

/**
 * Replaces all packs with these, except those of a later form, which a backup of this version can't restore.
 *
 * @throws Unfit `full` if there is no room, `later` if one of them would replace a pack of a later form.
 */
export async function replacePacks(kept: readonly KeptPack[]): Promise<void> {
  await changeAll(async ({ infos, packs, tables }) => {
    for (const { id, form } of await infos.getAll()) {
      if (form > FORM) {
        if (kept.some(({ pack }) => pack.id === id)) throw new Unfit('later', id);
        continue;
      }
      await infos.delete(id);
      await packs.delete(id);
    }
    await tables.clear();
    for (const { info, pack } of kept) {
      await infos.put(info);
      await packs.put(pack);
    }
  });
}

const STORES = ['infos', 'packs', 'tables'] as const;
type Stores = { [Name in (typeof STORES)[number]]: IDBPObjectStore<Schema, typeof STORES, Name, 'readwrite'> };

/**
 * Changes the stores in one transaction: either the whole change is made or, if it fails or the browser is stopped at
 * any moment, nothing is.
 */
async function changeAll(make: (stores: Stores) => Promise<void>): Promise<void> {
  const change = (await database()).transaction(STORES, 'readwrite');
  const { done } = change;
  // It is awaited below; until then, a rejection must not count as unhandled.
  done.catch(() => undefined);
  const store = <Name extends (typeof STORES)[number]>(name: Name) => change.objectStore(name);
  try {
    await make({ infos: store('infos'), packs: store('packs'), tables: store('tables') });
    await done;
  } catch (error) {
    try {
      change.abort();
    } catch {
      // The browser has already aborted it.
    }
    await done.catch(() => undefined);
    throw isFull(error) || isFull(change.error) ? new Unfit('full') : error;
  }
}

/** Sets a pack aside, or puts it back. */
export async function setAside(id: string, removed: boolean): Promise<void> {
  const change = (await database()).transaction('infos', 'readwrite');
  const info = await change.store.get(id);
  if (info) {
    const { removed: _, ...rest } = info;
    await change.store.put(removed ? { ...rest, removed } : rest);
  }
  await change.done;
}

/** Deletes the packs that were set aside. */
export async function deleteSetAside(): Promise<void> {
  const change = (await database()).transaction(['infos', 'packs'], 'readwrite');
  const infos = change.objectStore('infos');
  for (const { id, removed } of await infos.getAll()) {
    if (!removed) continue;
    await infos.delete(id);
    await change.objectStore('packs').delete(id);
  }
  await change.done;
}

export async function readTable(key: string): Promise<ArrayBuffer | undefined> {
  return (await (await database()).get('tables', key))?.buffer;
}

/** Stores the table of a set and deletes the oldest ones. Without room, it is compiled again next time. */
export async function keepTable(key: string, buffer: ArrayBuffer): Promise<void> {
  const change = (await database()).transaction('tables', 'readwrite');
  const { done } = change;
  done.catch(() => undefined);
  try {
    await change.store.put({ buffer, used: Date.now() }, key);
    const made: { key: string; used: number }[] = [];
    for await (const { key, value } of change.store) made.push({ key, used: value.used });
    made.sort((a, b) => b.used - a.used);
    for (const { key } of made.slice(TABLES)) await change.store.delete(key);
    await done;
  } catch (error) {
    await done.catch(() => undefined);
    if (!isFull(error) && !isFull(change.error)) throw error;
  }
}

/** Deletes all tables after an update: they have the old version's bundled packs and table format. */
export async function forgetTables(): Promise<void> {
  await (await database()).clear('tables');
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
