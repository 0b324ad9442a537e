import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags, need } from '../../build/setup/browsers.mjs';
import { compile } from '../../widgets/core/text/table.ts';
import { browserScript, defaultPacksTable, manyNodes, open, reportPage, sample, setTable } from './bench-page.ts';
import { mainThreadTime } from './cpu-time.ts';
import type { Figure, Suite } from './harness.ts';
import type { PageBench } from './page-in-browser.ts';

declare const bench: PageBench;

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
  const plain = (count: number) => ({
    label: `${count.toLocaleString('en')} terms`,
    table: compile(sample(count)).buffer,
    words: sample(count),
  });
  return [
    { label: 'default packs', table: defaultPacksTable(), bound: 1.3, peers: {} },
    { ...plain(10), peers: { 'RegExp + Highlight': 1, 'mark.js': 1, findAndReplaceDOMText: 1 } },
    { ...plain(200), peers: { 'RegExp + Highlight': 1, 'mark.js': 1, findAndReplaceDOMText: 1 } },
    { ...plain(1000), peers: { 'RegExp + Highlight': 1 } },
    { ...plain(100_000), bound: 2, peers: {} },
  ];
}

/** How much slower mark.js has to be, at least. */
const FASTER_THAN_MARK_JS: Readonly<Record<string, number>> = { '10 terms': 60, '200 terms': 900 };

export const suite: Suite = {
  title:
    'marking a page of 1.05 M characters (the report × 60) in Chromium. Processor time of the page’s thread, without what ' +
    'the browser styles, lays out and paints; the least of several runs. Floor: TreeWalker and one look at each character',
  async run() {
    const browser = await chromium.launch({ executablePath: need('chromium'), args: chromiumFlags() });
    try {
      const script = await browserScript();
      return [...(await timeFigures(browser, script)), ...(await growthFigures(browser, script))];
    } finally {
      await browser.close();
    }
  },
};

interface Trial {
  html: string;
  table: ArrayBuffer;
  words?: string[];
  /** Who runs, and how often at most: a peer that takes seconds runs once. */
  turns: Readonly<Record<string, number>>;
}

/**
 * The least time of each, taking turns, each time on a page of its own: a page is marked once, not ten times over. What
 * else the machine does only adds to it.
 */
async function leastTimes(browser: Browser, script: string, trial: Trial): Promise<Map<string, number>> {
  const { html, table, words = [], turns } = trial;
  const times = new Map<string, number>();
  for (let turn = 0; turn < Math.max(...Object.values(turns)); turn++) {
    for (const [who, most] of Object.entries(turns)) {
      if (turn >= most) continue;
      const page = await open(browser, html, script);
      if (who === 'mingci') await setTable(page, table);
      const taken = await mainThreadTime(browser, () =>
        page.evaluate(([who, words]) => bench.run(who, words), [who, words] as const),
      );
      times.set(who, Math.min(times.get(who) ?? Infinity, taken));
      await page.close();
    }
  }
  return times;
}

async function timeFigures(browser: Browser, script: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { label, table, words = [], bound, peers } of cases()) {
    const turns = { floor: 2, mingci: 2, ...peers };
    const times = await leastTimes(browser, script, { html: reportPage(60), table, words, turns });
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
    const most = count > 10_000 ? 1 : 2;
    const trial = { html: manyNodes(count), table: compile(sample(10)).buffer, turns: { floor: most, mingci: most } };
    const times = await leastTimes(browser, script, trial);
    for (const [who, value] of times) {
      const ratio = value / (times.get('floor') as number);
      figures.push({ case: `${count.toLocaleString('en')} nodes`, who, value, unit: 'ms', ratio });
    }
  }
  return figures;
}
