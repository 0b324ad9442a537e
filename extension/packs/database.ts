import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Pack } from '../../data/schema/pack.ts';
import type { PackInfo } from './types.ts';

export interface Schema extends DBSchema {
  /** What there is to list, apart from the terms, which may be 100,000. */
  infos: { key: string; value: PackInfo };
  packs: { key: string; value: Pack };
  /** The matcher's tables of sets of packs, by `setKey`. */
  tables: { key: string; value: { buffer: ArrayBuffer; used: number } };
}

const NAME = 'mingci';
const VERSION = 1;

export type Database = IDBPDatabase<Schema>;
let opened: Promise<Database> | undefined;

export function database(): Promise<Database> {
  opened ??= open();
  opened.catch(() => (opened = undefined));
  return opened;
}

async function open(): Promise<Database> {
  const events = {
    upgrade(db: Database) {
      db.createObjectStore('infos', { keyPath: 'id' });
      db.createObjectStore('packs', { keyPath: 'id' });
      db.createObjectStore('tables');
    },
    // Another version of the extension wants to change the database: it may.
    blocking: () => void close(),
    terminated: () => (opened = undefined),
  };
  try {
    return await openDB<Schema>(NAME, VERSION, events);
  } catch (error) {
    // A later version has been here. Its stores have ours among them, and say of each pack whether we can read it.
    if (error instanceof DOMException && error.name === 'VersionError') return openDB<Schema>(NAME, undefined, events);
    throw error;
  }
}

/** Lets go of the database, for one who wants to change or delete it. */
export async function close(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing)?.close();
}
