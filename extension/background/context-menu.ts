import { browser } from 'wxt/browser';
import { openSidePanel } from '../common/side-panel.ts';

const ID = 'explain';
/** More than a reader can want explained; a selection may be a book. */
const LONGEST = 500;

/** Offers to explain what is selected, on every page, also where no term is marked. */
export function serveContextMenu(): void {
  // Absent on Firefox for Android.
  const { contextMenus } = browser as Partial<typeof browser>;
  if (!contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await contextMenus.removeAll();
    contextMenus.create({ id: ID, title: browser.i18n.getMessage('menu_explain'), contexts: ['selection'] });
  });
  contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const text = selectionText?.trim().slice(0, LONGEST);
    if (menuItemId === ID && tab && text) void openSidePanel(tab.windowId, { view: 'explain', text });
  });
}
