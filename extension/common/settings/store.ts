import { browser } from 'wxt/browser';
import { migrate, type Stored, VERSION } from './migrate.ts';
import { DEFAULTS, toSettings } from './schema.ts';
import type { Settings } from './types.ts';

const KEY = 'settings';
/** Where version 0 kept its all. */
const OFF_SITES = 'offSites';

export type Change = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** `local`: they are more than the browser synchronises (8 kB), or it can't now, and are kept on this device alone. */
export type Kept = 'sync' | 'local';

/** @throws when the browser can't read its storage. */
export async function readSettings(): Promise<Settings> {
  return toSettings(await readStored());
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
    const stored = await readStored();
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
  const listener = async (changes: object, area: string) => {
    if (!(KEY in changes || (OFF_SITES in changes && area === 'sync'))) return;
    const settings = await readSettings();
    if (!signal.aborted) onChange(settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

async function readStored(): Promise<Stored> {
  // Local ones are there only where synchronising failed: they are the later ones then.
  const local = (await browser.storage.local.get(KEY))[KEY];
  if (isStored(local)) return migrate(local);
  const { [KEY]: stored, ...before } = await browser.storage.sync.get([KEY, OFF_SITES]);
  return migrate(isStored(stored) ? stored : { ...before, version: 0 });
}

function isStored(stored: unknown): stored is Stored {
  return typeof stored === 'object' && stored !== null && 'version' in stored && Number(stored.version) > 0;
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
