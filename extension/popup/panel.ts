import { browser } from 'wxt/browser';
import { activePage } from '../common/active-page.ts';
import { glossaryUrl } from '../common/own-pages.ts';

interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}
const { sidePanel, sidebarAction } = browser as PanelApis;
const manifest = browser.runtime.getManifest() as { side_panel?: unknown; sidebar_action?: unknown };

async function openSidePanel(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await sidePanel?.open({ windowId: id });
  window.close();
}

async function openSidebar(): Promise<void> {
  await sidebarAction?.open();
  window.close();
}

async function openTab(): Promise<void> {
  const page = await activePage();
  await browser.tabs.create({ url: glossaryUrl({ view: 'page' }, page?.tab) });
  window.close();
}

/** Opens the side panel, by a click alone; where the browser has none (Firefox for Android), the same in a tab. */
export const openPanel: () => Promise<void> =
  sidePanel && manifest.side_panel ? openSidePanel : sidebarAction && manifest.sidebar_action ? openSidebar : openTab;
