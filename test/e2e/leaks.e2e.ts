import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Reader, startReader } from '../../build/reader/reader.ts';
import { galleryFolder, siteFor } from './gallery-site.ts';

// Pages that stay open for days, such as editors and portals, keep adding and removing elements. Only Chromium reports
// how many nodes and listeners there are.

const site = siteFor({
  folder: galleryFolder,
  pages: {
    '/page': {
      body: '<!doctype html><html lang="zh-Hans"><title>报道</title><script type="module" src="/widgets/mingci.js"></script><main></main></html>',
    },
  },
});
const MANY = 1000;
const ELEMENTS = {
  'mingci-term': '<mingci-term term="gang-zhi-gu">港治谷</mingci-term>',
  'mingci-article': '<mingci-article>加快“港治谷”建设</mingci-article>',
  'mingci-indicator': '<mingci-indicator indicator="new-jobs">新增就业</mingci-indicator>',
};

let reader: Reader;
beforeAll(async () => {
  reader = await startReader('chromium', { headless: true, offline: true });
});
afterAll(() => reader?.close());

it.each(Object.entries(ELEMENTS))('keeps nothing of a thousand <%s> added and removed', async (tag, markup) => {
  const { page } = await reader.open(site().url('/page'));
  // The first few make the page allocate what all of them share.
  await comeAndGo(page, tag, markup, 10);
  const before = await kept(page);
  await comeAndGo(page, tag, markup, MANY);
  const after = await kept(page);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes - before.nodes).toBeLessThan(MANY / 10);
  await page.close();
});

async function comeAndGo(page: Page, tag: string, markup: string, times: number): Promise<void> {
  await page.evaluate((all) => document.querySelector('main')?.setHTMLUnsafe(all), markup.repeat(times));
  await page.waitForFunction(allThere, {}, tag, times);
  await page.evaluate(() => document.querySelector('main')?.replaceChildren());
}

/** In the page: whether all elements show their content. */
function allThere(tag: string, times: number): boolean {
  const elements = [...document.querySelectorAll(tag)];
  const shown = (element: Element) =>
    tag === 'mingci-article'
      ? element.querySelector('mingci-term')?.shadowRoot?.querySelector('[role=button]')
      : element.shadowRoot?.querySelector('[role=button], [part~=card]');
  return elements.length === times && elements.every(shown);
}

/** How many nodes and listeners of the page are still referenced. */
async function kept(page: Page): Promise<{ nodes: number; listeners: number }> {
  const session = await page.createCDPSession();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  await session.detach();
  return { nodes: Nodes, listeners: JSEventListeners };
}
