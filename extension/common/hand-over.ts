import { browser } from 'wxt/browser';
import type { Route } from './route.ts';

/** Where a glossary is open: in the side panel of a window, or in a tab of its own. */
export type Stand = `window:${number}` | `tab:${number}`;

/** In session storage: in memory, and gone when the browser closes. */
const storageKey = (stand: Stand) => `panel:${stand}`;

/** Tells a glossary, open or about to open, what to show. Not through its address, which browsers record. */
export async function handOver(to: Stand, route: Route): Promise<void> {
  await browser.storage.session.set({ [storageKey(to)]: route });
}

/** Calls back with each route that is handed over to this glossary, now and later, until the signal aborts. */
export async function takeHandedOver(at: Stand, onRoute: (route: Route) => void, signal: AbortSignal): Promise<void> {
  const key = storageKey(at);
  const take = (route: unknown) => {
    if (typeof route !== 'object' || route === null || signal.aborted) return;
    onRoute(route as Route);
    // Remove it, so that handing over the same route again is a change.
    void forgetHandedOver(at);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session') take(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  take((await browser.storage.session.get(key))[key]);
}

/** For a glossary that closed before it took what was handed over. */
export async function forgetHandedOver(at: Stand): Promise<void> {
  await browser.storage.session.remove(storageKey(at));
}
