import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { glossaryUrl } from './own-pages.ts';
import type { Route } from './route.ts';
import { onPanelRoute, openSidePanel } from './side-panel.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const route: Route = { view: 'explain', text: '港治谷' };
const withPanel = (open: () => Promise<void>) => Object.assign(fakeBrowser, { sidebarAction: { open } });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { sidebarAction: undefined, sidePanel: undefined });
});

it('brings the route to the panel of the window, whether it is open by then or opens later', async () => {
  withPanel(async () => undefined);
  const told: Route[] = [];
  const stop = new AbortController();
  await openSidePanel(1, route);
  await onPanelRoute(1, (each) => told.push(each), stop.signal);
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
])('opens a tab where %s', async (_, open) => {
  if (open) withPanel(open);
  await openSidePanel(1, route);
  expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContain(glossaryUrl(route));
});
