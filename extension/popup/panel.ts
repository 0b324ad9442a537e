import { browser } from 'wxt/browser';
import { activePage } from '../common/active-page.ts';
import { handOver } from '../common/hand-over.ts';
import { glossaryUrl } from '../common/own-pages.ts';
import type { Route } from '../common/route.ts';

interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}
const { sidePanel, sidebarAction } = browser as PanelApis;
const manifest = browser.runtime.getManifest() as { side_panel?: unknown; sidebar_action?: unknown };

async function openSidePanel(route?: Route): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) {
    await sidePanel?.open({ windowId: id });
    if (route) await handOver(`window:${id}`, route);
  }
  window.close();
}

async function openSidebar(route?: Route): Promise<void> {
  // Must come first: after an await, the browser no longer allows it.
  await sidebarAction?.open();
  const { id } = await browser.windows.getCurrent();
  if (route && id !== undefined) await handOver(`window:${id}`, route);
  window.close();
}

async function openTab(route: Route = { view: 'page' }): Promise<void> {
  const page = await activePage();
  await browser.tabs.create({ url: glossaryUrl(route, page?.tab) });
  window.close();
}

/** Opens a view in the side panel, only on a click, or in a tab if there is no panel (Firefox for Android). */
export const openPanel: (route?: Route) => Promise<void> =
  sidePanel && manifest.side_panel ? openSidePanel : sidebarAction && manifest.sidebar_action ? openSidebar : openTab;
