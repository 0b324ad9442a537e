import { browser } from 'wxt/browser';
import type { Route } from './route.ts';

/** Where a glossary stands: in the side panel of a window, or in a tab of its own. */
export type Stand = `window:${number}` | `tab:${number}`;

/** In memory, and gone with the browser. */
const storageKey = (stand: Stand) => `panel:${stand}`;

/** Says what the glossary that stands there, or is about to, is to show. Not by its address: browsers keep those. */
export async function handOver(to: Stand, route: Route): Promise<void> {
  await browser.storage.session.set({ [storageKey(to)]: route });
}

/** Calls back with what is handed over to the glossary that stands there, now and whenever something is again. */
export async function takeHandedOver(at: Stand, onRoute: (route: Route) => void, signal: AbortSignal): Promise<void> {
  const key = storageKey(at);
  const take = (route: unknown) => {
    if (typeof route !== 'object' || route === null || signal.aborted) return;
    onRoute(route as Route);
    // Taken: what comes next may be the same again.
    void forgetHandedOver(at);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session') take(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  take((await browser.storage.session.get(key))[key]);
}

/** For a glossary that is gone before it took anything. */
export async function forgetHandedOver(at: Stand): Promise<void> {
  await browser.storage.session.remove(storageKey(at));
}
