import { browser } from 'wxt/browser';
import { watchStored } from '../watch-stored.ts';
import { DEFAULTS } from './defaults.ts';
import { migrate } from './migrate.ts';
import { toSettings } from './schema.ts';
import { isStored, KEY, OFF_SITES, readStored, SETTINGS_KEYS, type Stored, VERSION } from './stored.ts';
import type { Settings } from './types.ts';

export type Change = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** `local`: they are more than the browser synchronises (8 kB), or it can't now, and are kept on this device alone. */
export type Kept = 'sync' | 'local';

/** @throws when the browser can't read its storage. */
export async function readSettings(): Promise<Settings> {
  return toSettings(migrate(await readStored()));
}

export async function whereKept(): Promise<Kept> {
  return isStored((await browser.storage.local.get(KEY))[KEY]) ? 'local' : 'sync';
}

/**
 * Changes settings, in one go with reading them, so that two pages that change others at once both have their way. For
 * the extension's own pages: content scripts ask the background.
 *
 * @throws when the browser can keep them nowhere.
 */
export async function changeSettings(change: Change): Promise<Kept> {
  return await navigator.locks.request('mingci-settings', async () => {
    const stored = migrate(await readStored());
    const settings = toSettings(stored);
    return write({ ...stored, ...settings, ...(typeof change === 'function' ? change(settings) : change) });
  });
}

/** As they were on the first day. */
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
  // A later version's fields, and its number, stay for the day it comes back.
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
