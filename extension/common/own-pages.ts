import { browser } from 'wxt/browser';
import type { CardDefinition } from '../../widgets/core/card/model.ts';
import { handOver } from './hand-over.ts';
import { formatRoute, type Route } from './route.ts';

export type Evidence = NonNullable<CardDefinition['evidence']>;

/** Where to open a page: in the active tab, in a new tab, or in a new tab in the background. */
export type Place = 'here' | 'beside' | 'behind';

/** The address of the source reader, at the quoted words. */
export function sourceUrl({ pack, document, start, end }: Evidence): string {
  const query = new URLSearchParams({ pack, document, start: String(start), end: String(end) });
  return browser.runtime.getURL(`/source.html?${query}` as '/');
}

/** The address of the glossary as a page, for where there is no side panel; about the page in `tab`, if given. */
export function glossaryUrl(route: Route, tab?: number): string {
  const query = tab === undefined ? '' : `?tab=${tab}`;
  return browser.runtime.getURL(`/sidepanel.html${query}${formatRoute(route)}` as '/');
}

/** Shows the quoted words in the tab that has their document open, or in a new one. */
export async function openSource(evidence: Evidence): Promise<void> {
  const url = sourceUrl(evidence);
  const tabs = await browser.tabs.query({});
  const tab = tabs.find((each) => documentOf(each.url ?? '') === documentOf(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { url, active: true });
  // Absent on Firefox for Android, which has only one window.
  await browser.windows?.update(tab.windowId, { focused: true });
}

export async function openGlossary(route: Route, place: Place = 'beside'): Promise<void> {
  const url = glossaryUrl(route);
  const opened =
    place === 'here'
      ? await browser.tabs.update({ url })
      : await browser.tabs.create({ url, active: place === 'beside' });
  if (route.view === 'explain' && opened?.id !== undefined) await handOver(`tab:${opened.id}`, route);
}

function documentOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { origin, pathname, searchParams } = new URL(url);
  return [origin, pathname, searchParams.get('pack'), searchParams.get('document')].join(' ');
}
