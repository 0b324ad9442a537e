import { type CDPSession, chromium } from 'playwright-core';
import { chromiumFlags, need } from '../../build/setup/browsers.mjs';
import { compile } from '../../widgets/core/text/table.ts';
import { browserScript, defaultPacksTable, open, reportPage, sample, setTable } from './bench-page.ts';
import type { Figure, Suite } from './harness.ts';
import type { PageBench } from './page-in-browser.ts';

declare const bench: PageBench;

const CASES = [
  { label: 'default packs', table: defaultPacksTable, bound: 1_500_000 },
  { label: '100,000 terms', table: () => compile(sample(100_000)).buffer, bound: 8_000_000 },
];

export const suite: Suite = {
  title: 'what marking the report adds to the heap in Chromium, the table included, after a collection',
  async run() {
    const browser = await chromium.launch({ executablePath: need('chromium'), args: chromiumFlags() });
    const figures: Figure[] = [];
    try {
      const script = await browserScript();
      for (const { label, table, bound } of CASES) {
        const page = await open(browser, reportPage(1), script);
        const session = await page.context().newCDPSession(page);
        const before = await heap(session);
        await setTable(page, table());
        const loaded = (await heap(session)) - before;
        await page.evaluate(() => bench.run('mingci', []));
        const marked = (await heap(session)) - before;
        await page.evaluate(() => document.body.replaceChildren());
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
        const left = (await heap(session)) - before;
        figures.push(
          { case: `${label}, loaded`, who: 'mingci', value: loaded, unit: 'bytes' },
          { case: `${label}, marked`, who: 'mingci', value: marked, unit: 'bytes', bound },
          { case: `${label}, text gone`, who: 'mingci', value: left, unit: 'bytes' },
        );
        await page.close();
      }
    } finally {
      await browser.close();
    }
    return figures;
  },
};

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usedSize + (backingStorageSize ?? 0);
}
