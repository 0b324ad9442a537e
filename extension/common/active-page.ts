import { browser } from 'wxt/browser';

/** The page that the popup or the side panel is about. */
export interface ActivePage {
  tab: number;
  /** Undefined if the extension has no access to the page. */
  url: string | undefined;
}

/**
 * The page that the popup belongs to: the active tab of this window. If the popup is opened as a page of its own, its
 * address names the tab: `popup.html?tab=7`.
 */
export async function activePage(): Promise<ActivePage | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { tab: tab.id, url: tab.url };
}
