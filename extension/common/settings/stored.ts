import { browser } from 'wxt/browser';

/** Settings as some version stored them; version 0 also if nothing is stored. */
export interface Stored {
  version: number;
  [field: string]: unknown;
}

/**
 * The version of the settings that this extension stores. Raise it for every migration, and for a new choice that an
 * earlier version on another device would not know; each has a file in `migrations/`.
 */
export const VERSION = 1;

export const KEY = 'settings';
/** Where version 0 kept everything. */
export const OFF_SITES = 'offSites';

/** The keys to watch for changes, with `watchStored`. */
export const SETTINGS_KEYS = [KEY, OFF_SITES];

/** @throws if the browser can't read its storage. */
export async function readStored(): Promise<Stored> {
  // Local settings exist only if synchronising failed, and are the newer ones then.
  const local = (await browser.storage.local.get(KEY))[KEY];
  if (isStored(local)) return local;
  const { [KEY]: stored, ...before } = await browser.storage.sync.get([KEY, OFF_SITES]);
  return isStored(stored) ? stored : { ...before, version: 0 };
}

export function isStored(stored: unknown): stored is Stored {
  return typeof stored === 'object' && stored !== null && 'version' in stored && Number(stored.version) > 0;
}
