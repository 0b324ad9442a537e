import { browser } from 'wxt/browser';

/** Settings as some version stored them; 0 where nothing is stored. */
export interface Stored {
  version: number;
  [field: string]: unknown;
}

/**
 * Of what this version of the extension stores. Another one for each step of migration, and for a new choice that an earlier
 * version, on another device, would not know: each has a file under `migrations/`.
 */
export const VERSION = 1;

export const KEY = 'settings';
/** Where version 0 kept its all. */
export const OFF_SITES = 'offSites';

/** Where to look for changes, with `watchStored`. */
export const SETTINGS_KEYS = [KEY, OFF_SITES];

/** @throws when the browser can't read its storage. */
export async function readStored(): Promise<Stored> {
  // Local ones are there only where synchronising failed: they are the later ones then.
  const local = (await browser.storage.local.get(KEY))[KEY];
  if (isStored(local)) return local;
  const { [KEY]: stored, ...before } = await browser.storage.sync.get([KEY, OFF_SITES]);
  return isStored(stored) ? stored : { ...before, version: 0 };
}

export function isStored(stored: unknown): stored is Stored {
  return typeof stored === 'object' && stored !== null && 'version' in stored && Number(stored.version) > 0;
}
