import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, startReader } from '../../build/reader/reader.ts';
import { type ServedPage, startSite } from '../../build/serve.ts';
import type { PageBench } from './in-page/bench.ts';

declare const bench: PageBench;

export interface BenchBrowser {
  /** Opens a fresh page, as a reader would: none of it has been read or compiled before. */
  open(path: string, table?: string): Promise<Page>;
  close(): Promise<void>;
}

/** Gives scripts the finest clock that browsers offer: 5 µs in Chromium and 20 in Firefox, instead of 100 and 1,000. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

export const tableAddress = (name: string) => `/table/${encodeURIComponent(name)}`;

/**
 * Starts a browser without the extension, and serves pages to it: bodies by path, each with the contenders' scripts.
 */
export async function startBenchBrowser(
  name: BrowserName,
  bodies: Readonly<Record<string, string>>,
  tables: Readonly<Record<string, ArrayBuffer>>,
): Promise<BenchBrowser> {
  const scripts = { '/bench.js': await ownScript(), ...peers() };
  const head = Object.keys(scripts)
    .map((path) => `<script src="${path}"></script>`)
    .join('');
  const served = (body: string, type: string): ServedPage => ({
    body,
    headers: { ...ISOLATED, 'content-type': `${type}; charset=utf-8` },
  });
  const each = (map: Readonly<Record<string, string>>, type: string, around = (body: string) => body) =>
    Object.fromEntries(Object.entries(map).map(([path, body]) => [path, served(around(body), type)]));
  const site = await startSite({
    pages: {
      ...each(scripts, 'text/javascript'),
      ...each(bodies, 'text/html', (body) => `<!doctype html><html lang="zh-Hans">${head}<body>${body}`),
      ...Object.fromEntries(
        Object.entries(tables).map(([name, table]) => [
          tableAddress(name),
          served(Buffer.from(table).toString('base64'), 'text/plain'),
        ]),
      ),
    },
  });
  const reader = await startReader(name, { headless: true, offline: true });
  return {
    async open(path, table) {
      const { page } = await reader.open(site.url(path));
      await page.bringToFront();
      if (table !== undefined) await page.evaluate((address) => bench.loadTable(address), tableAddress(table));
      await page.evaluate(() => bench.calm());
      return page;
    },
    async close() {
      await reader.close();
      await site.close();
    },
  };
}

/** The peers that change a page, as published in their packages. */
function peers(): Record<string, string> {
  const { resolve } = createRequire(import.meta.url);
  return {
    '/mark.js': readFileSync(resolve('mark.js/dist/mark.min.js'), 'utf8'),
    '/find-and-replace.js': readFileSync(resolve('findandreplacedomtext'), 'utf8'),
  };
}

/** Our own code that runs in the page, bundled and minified as when it ships. */
async function ownScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: new URL('./in-page/bench.ts', import.meta.url).pathname, formats: ['iife'], name: 'pageBench' },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
