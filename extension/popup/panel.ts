import { browser } from 'wxt/browser';

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

/** Opens the side panel, by a click alone; undefined where the browser has none (Firefox for Android). */
export const openPanel: (() => Promise<void>) | undefined =
  sidePanel && manifest.side_panel ? openSidePanel : sidebarAction && manifest.sidebar_action ? openSidebar : undefined;
