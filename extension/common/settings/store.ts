import { browser } from 'wxt/browser';
import { watchStored } from '../watch-stored.ts';
import { DEFAULTS } from './defaults.ts';
import { migrate } from './migrate.ts';
import { toSettings } from './schema.ts';
import { isStored, KEY, OFF_SITES, readStored, SETTINGS_KEYS, type Stored, VERSION } from './stored.ts';
import type { Settings } from './types.ts';

export type Change = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/**
 * `local`: kept on this device only, because they exceed what the browser synchronises (8 kB) or it can't at the
 * moment.
 */
export type Kept = 'sync' | 'local';

/** @throws if the browser can't read its storage. */
export async function readSettings(): Promise<Settings> {
  return toSettings(migrate(await readStored()));
}

export async function whereKept(): Promise<Kept> {
  return isStored((await browser.storage.local.get(KEY))[KEY]) ? 'local' : 'sync';
}

/**
 * Reads and changes the settings under a lock, so that no change is lost if two pages make one at once. Only for the
 * extension's own pages; content scripts ask the background.
 *
 * @throws if the browser can't store them anywhere.
 */
export async function changeSettings(change: Change): Promise<Kept> {
  return await navigator.locks.request('mingci-settings', async () => {
    const stored = migrate(await readStored());
    const settings = toSettings(stored);
    return write({ ...stored, ...settings, ...(typeof change === 'function' ? change(settings) : change) });
  });
}

export function resetSettings(): Promise<Kept> {
  return changeSettings(DEFAULTS);
}

/** Calls back with the settings whenever they change, here or on another device, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = async () => {
    const settings = await readSettings();
    if (!signal.aborted) onChange(settings);
  };
  watchStored(SETTINGS_KEYS, tell, signal);
}

async function write(stored: Stored): Promise<Kept> {
  // Keep the fields and the number of a later version, in case the reader goes back to it.
  const items = { [KEY]: { ...stored, version: Math.max(stored.version, VERSION) } };
  try {
    await browser.storage.sync.set(items);
  } catch {
    await browser.storage.local.set(items);
    return 'local';
  }
  await Promise.all([browser.storage.local.remove(KEY), browser.storage.sync.remove(OFF_SITES)]);
  return 'sync';
}
