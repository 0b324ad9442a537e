import { browser } from 'wxt/browser';
import { openGlossary } from './own-pages.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** Firefox's own, which the types of WXT, Chromium's, don't know. */
interface FirefoxApi {
  sidebarAction?: { open(): Promise<void> };
}

const storageKey = (windowId: number) => `panel:${windowId}`;

/**
 * Opens the glossary beside the page, at a view: in a tab where the browser has no side panel. Browsers open one only in
 * the turn of a reader's own act, so nothing is awaited before.
 */
export async function openSidePanel(windowId: number, route?: Route): Promise<void> {
  const { sidebarAction } = browser as FirefoxApi;
  // Chromium has the panel from 114, `open` from 116.
  const opening = sidebarAction ? sidebarAction.open() : browser.sidePanel?.open?.({ windowId });
  try {
    if (!opening) throw new Error('this browser opens no side panel');
    await opening;
    if (route) await browser.storage.session.set({ [storageKey(windowId)]: formatRoute(route) });
  } catch {
    await openGlossary(route ?? { view: 'glossary' });
  }
}

/** Calls back with the view that the panel of this window was opened at, now and whenever it is again. */
export async function onPanelRoute(
  windowId: number,
  onRoute: (route: Route) => void,
  signal: AbortSignal,
): Promise<void> {
  const key = storageKey(windowId);
  const take = (hash: unknown) => {
    const route = typeof hash === 'string' ? parseRoute(hash) : undefined;
    if (!route || signal.aborted) return;
    onRoute(route);
    // Taken: what comes next may be the same again.
    void browser.storage.session.remove(key);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session') take(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  take((await browser.storage.session.get(key))[key]);
}
