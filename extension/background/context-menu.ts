import { browser } from 'wxt/browser';
import { openSidePanel } from '../common/side-panel.ts';

const ID = 'explain';
/** The selection may be a whole book; no reader wants more than this explained. In characters. */
const LONGEST = 500;

/** Offers to explain selected text on every page, even where no term is marked. */
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
