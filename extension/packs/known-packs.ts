import { hasStrings, readableList } from '../common/stored-list.ts';
import type { Imported } from './active-set.ts';

/** What every page must know about an imported pack, and its name, in case the browser deletes it. */
export interface KnownPack extends Imported {
  title: string;
}

/**
 * The imported packs in use, for content scripts: they can't read the database, and would otherwise have to wake the
 * background on every page. The database is authoritative; `tellOfPacks` updates this list from it.
 */
export const knownPacks = readableList<KnownPack>('importedPacks', (value): value is KnownPack =>
  hasStrings(value, 'id', 'revision', 'title'),
);
