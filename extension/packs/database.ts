import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Pack } from '../../data/schema/pack.ts';
import type { PackInfo } from './types.ts';

export interface Schema extends DBSchema {
  /** Data for the list of packs, separate from their terms, of which there may be 100,000. */
  infos: { key: string; value: PackInfo };
  packs: { key: string; value: Pack };
  /** The matcher's tables for sets of packs, by `setKey`. */
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
    // Let another version of the extension upgrade the database.
    blocking: () => void close(),
    terminated: () => (opened = undefined),
  };
  try {
    return await openDB<Schema>(NAME, VERSION, events);
  } catch (error) {
    // A later version has upgraded the database. It still has our stores, and `form` says which packs we can read.
    if (error instanceof DOMException && error.name === 'VersionError') return openDB<Schema>(NAME, undefined, events);
    throw error;
  }
}

/** Closes the database, so that it can be upgraded or deleted. */
export async function close(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing)?.close();
}
