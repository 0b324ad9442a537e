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
  // First of all: what is awaited before it would cost the right to open it.
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

/** Opens the side panel, by a click alone, at a view; where the browser has none (Firefox for Android), the same in a tab. */
export const openPanel: (route?: Route) => Promise<void> =
  sidePanel && manifest.side_panel ? openSidePanel : sidebarAction && manifest.sidebar_action ? openSidebar : openTab;
