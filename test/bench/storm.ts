import { chromium } from 'playwright-core';
import { chromiumFlags, need } from '../../build/setup/browsers.mjs';
import { browserScript, defaultPacksTable, open, setTable } from './bench-page.ts';
import type { Figure, Suite } from './harness.ts';
import type { PageBench } from './page-in-browser.ts';

declare const bench: PageBench;

const SECONDS = 10;

export const suite: Suite = {
  title: `a page that changes 10,000 times a second for ${SECONDS} s, in Chromium, unmarked and marked`,
  async run() {
    const browser = await chromium.launch({ executablePath: need('chromium'), args: chromiumFlags() });
    const figures: Figure[] = [];
    try {
      const page = await open(browser, '<!doctype html><meta charset="utf-8"><body>', await browserScript());
      await setTable(page, defaultPacksTable());
      for (const isMarked of [false, true]) {
        const { mutations, gap, wrong } = await page.evaluate(([seconds, isMarked]) => bench.storm(seconds, isMarked), [
          SECONDS,
          isMarked,
        ] as const);
        const who = isMarked ? 'mingci' : 'floor';
        figures.push(
          { case: 'mutations a second', who, value: mutations / SECONDS, unit: 'count' },
          { case: 'longest gap between frames', who, value: gap, unit: 'ms' },
        );
        if (isMarked) figures.push({ case: 'marks wrong in the end', who, value: wrong, unit: 'count', bound: 0 });
      }
    } finally {
      await browser.close();
    }
    return figures;
  },
};
