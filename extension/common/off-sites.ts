import { browser } from 'wxt/browser';

const KEY = 'offSites';

/** The sites that the reader has switched off. */
export async function readOffSites(): Promise<string[]> {
  return asSites((await browser.storage.sync.get(KEY))[KEY]);
}

/** @throws when the browser can't keep it (storage full). */
export async function writeOffSites(sites: readonly string[]): Promise<void> {
  await browser.storage.sync.set({ [KEY]: sites });
}

/** Calls back with the list whenever it changes, in this page or in another, until the signal aborts. */
export function watchOffSites(onChange: (sites: string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) onChange(asSites(changes[KEY]?.newValue));
  };
  browser.storage.sync.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(listener));
}

/** Storage may hold anything: another version's data, or what another device wrote. */
function asSites(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((site): site is string => typeof site === 'string') : [];
}
