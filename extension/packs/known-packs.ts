import { hasStrings, readableList } from '../common/stored-list.ts';
import type { Imported } from './active-set.ts';

/** What every page must know of an imported pack, and what to call it should the browser delete it. */
export interface KnownPack extends Imported {
  title: string;
}

/**
 * The imported packs in use, for content scripts, which do not reach the database: they would else have to wake the background
 * on every page. The database counts; `tellOfPacks` brings this list in line with it.
 */
export const knownPacks = readableList<KnownPack>('importedPacks', (value): value is KnownPack =>
  hasStrings(value, 'id', 'revision', 'title'),
);
