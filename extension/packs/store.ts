import type { IDBPObjectStore } from 'idb';
import type { Pack } from '../../data/schema/pack.ts';
import { database, type Schema } from './database.ts';
import type { KeptPack } from './kept-packs.ts';
import { FORM, type PackInfo, Unfit } from './types.ts';

/** Tables of more sets are not kept: who tries out what each pack does has a handful. */
const TABLES = 4;

/** All imported packs, those set aside and those of a later version's form as well, the oldest first. */
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

/** The packs in use, whole. Those that the browser has deleted are left out. */
export async function* readKept(): AsyncGenerator<KeptPack> {
  for (const info of (await listPacks()).filter(isUsable)) {
    const pack = await readPack(info.id);
    if (pack) yield { info, pack };
  }
}

/**
 * Keeps a pack, and the table of the set that it then is in.
 *
 * @throws Unfit `full` when there is no room.
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
    // What was made of other sets before is not asked for again, now that there is another set.
    await tables.clear();
    if (table) await tables.put({ buffer: table.buffer, used: Date.now() }, table.key);
  });
}

/**
 * Keeps these packs in place of all others, but those of a later version's form, which this one can't give back.
 *
 * @throws Unfit `full` when there is no room.
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
 * Changes what is stored in one transaction: all of it is there afterwards, or, when the browser fails or is stopped at any
 * moment, what was there before.
 */
async function changeAll(make: (stores: Stores) => Promise<void>): Promise<void> {
  const change = (await database()).transaction(STORES, 'readwrite');
  const { done } = change;
  // Whoever waits for it below hears of it; until then it may fail unheard.
  done.catch(() => undefined);
  const store = <Name extends (typeof STORES)[number]>(name: Name) => change.objectStore(name);
  try {
    await make({ infos: store('infos'), packs: store('packs'), tables: store('tables') });
    await done;
  } catch (error) {
    try {
      change.abort();
    } catch {
      // The browser has undone it already.
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

/** Deletes the packs that are set aside. */
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

/** Keeps the table of a set, and forgets those that were made longest ago. Without room, it is made again next time. */
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

/** Forgets them all: they hold what came with the extension, in its form, as it was when they were made. */
export async function forgetTables(): Promise<void> {
  await (await database()).clear('tables');
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
