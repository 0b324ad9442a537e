import { browser } from 'wxt/browser';
import { handOver } from './hand-over.ts';
import { openGlossary } from './own-pages.ts';
import type { Route } from './route.ts';

/** Firefox's own, which the types of WXT, Chromium's, don't know. */
interface FirefoxApi {
  sidebarAction?: { open(): Promise<void> };
}

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
    if (route) await handOver(`window:${windowId}`, route);
  } catch {
    await openGlossary(route ?? { view: 'glossary' });
  }
}
