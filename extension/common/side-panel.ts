import { browser } from 'wxt/browser';
import { handOver } from './hand-over.ts';
import { openGlossary } from './own-pages.ts';
import type { Route } from './route.ts';

/** Firefox's API, which is missing in WXT's types: those are Chromium's. */
interface FirefoxApi {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the glossary at a view, in the side panel or, if the browser has none, in a tab. Browsers open a side panel
 * only in the same turn as a user's action, so nothing is awaited before.
 */
export async function openSidePanel(windowId: number, route?: Route): Promise<void> {
  const { sidebarAction } = browser as FirefoxApi;
  // Chromium has the panel since 114, `open` since 116.
  const opening = sidebarAction ? sidebarAction.open() : browser.sidePanel?.open?.({ windowId });
  try {
    if (!opening) throw new Error('this browser has no side panel');
    await opening;
    if (route) await handOver(`window:${windowId}`, route);
  } catch {
    await openGlossary(route ?? { view: 'glossary' });
  }
}
