import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Stand, takeHandedOver } from './hand-over.ts';
import { openGlossary } from './own-pages.ts';
import type { Route } from './route.ts';
import { openSidePanel } from './side-panel.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const route: Route = { view: 'explain', text: '港治谷' };
const withPanel = (open: () => Promise<void>) => Object.assign(fakeBrowser, { sidebarAction: { open } });

/** The routes that the glossary there is given, until the signal aborts. */
async function taken(at: Stand, { signal } = new AbortController()): Promise<Route[]> {
  const told: Route[] = [];
  await takeHandedOver(at, (each) => told.push(each), signal);
  return told;
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { sidebarAction: undefined, sidePanel: undefined });
});

it('brings the route to the window’s panel, whether it is already open or opens later', async () => {
  withPanel(async () => undefined);
  const stop = new AbortController();
  await openSidePanel(1, route);
  const told = await taken('window:1', stop);
  expect(told).toEqual([route]);
  await openSidePanel(1, route);
  await expect.poll(() => told).toEqual([route, route]);
  await openSidePanel(2, route);
  stop.abort();
  await openSidePanel(1, route);
  expect(told).toHaveLength(2);
});

it.each([
  ['there is no panel', undefined],
  ['the browser refuses', async () => Promise.reject(new Error('no user gesture'))],
])('opens a tab if %s, without the selected text in its address', async (_, open) => {
  if (open) withPanel(open);
  await openSidePanel(1, route);
  const tab = (await fakeBrowser.tabs.query({})).at(-1);
  expect(tab?.url).toMatch(/sidepanel\.html#view=explain$/);
  expect(await taken(`tab:${tab!.id!}`)).toEqual([route]);
  // It is taken once, and nothing is left.
  expect(await taken(`tab:${tab!.id!}`)).toEqual([]);
});

it('hands over nothing if the address says it all', async () => {
  await openGlossary({ view: 'term', key: 'shibei-2021/gang-zhi-gu' });
  const tab = (await fakeBrowser.tabs.query({})).at(-1);
  expect(tab?.url).toContain('key=');
  expect(await taken(`tab:${tab!.id!}`)).toEqual([]);
});
