import type { CDPSession } from 'puppeteer-core';
import { compile } from '../../widgets/core/text/table.ts';
import { startBenchBrowser, tableAddress } from './bench-browser.ts';
import { type Figure, OURS, type Suite } from './figure.ts';
import { reportPage } from './html.ts';
import type { PageBench } from './in-page/bench.ts';
import { progress } from './progress.ts';
import { median } from './turns.ts';
import { defaultPacksTable, sample } from './words.ts';

declare const bench: PageBench;

const RUNS = 3;
const CASES = [
  { label: 'default packs', table: defaultPacksTable, most: 1_500_000 },
  { label: '100,000 terms', table: () => compile(sample(100_000)).buffer, most: 8_000_000 },
];

export const suite: Suite = {
  title:
    'what marking the report adds to the heap in Chromium, including the table, after garbage collection.\n' +
    'Firefox does not reveal the size of a page’s heap',
  async run() {
    const tables = Object.fromEntries(CASES.map(({ label, table }) => [label, table()]));
    const browser = await startBenchBrowser('chromium', { '/report': reportPage(1) }, tables);
    const figures: Figure[] = [];
    try {
      for (const { label, most } of CASES) {
        const runs: Sizes[] = [];
        for (let run = 1; run <= RUNS; run++) {
          progress(`${label}, ${run} of ${RUNS}`);
          const page = await browser.open('/report');
          runs.push(await sizes(await page.createCDPSession(), page, tableAddress(label)));
          await page.close();
        }
        const figure = (what: keyof Sizes): Figure => {
          const values = runs.map((each) => each[what]);
          const value = median(values);
          return { case: `${label}, ${what}`, who: OURS, value, least: Math.min(...values), runs: RUNS, unit: 'bytes' };
        };
        figures.push(
          figure('table loaded'),
          { ...figure('marked'), bound: { of: 'value', most } },
          figure('text gone'),
        );
      }
    } finally {
      await browser.close();
    }
    return figures;
  },
};

type Sizes = Record<'table loaded' | 'marked' | 'text gone', number>;
type Evaluating = Pick<Awaited<ReturnType<Awaited<ReturnType<typeof startBenchBrowser>>['open']>>, 'evaluate'>;

async function sizes(session: CDPSession, page: Evaluating, table: string): Promise<Sizes> {
  const before = await heap(session);
  const more = async () => (await heap(session)) - before;
  await page.evaluate((address) => bench.loadTable(address), table);
  const loaded = await more();
  await page.evaluate(() => bench.run('mingci', []));
  const marked = await more();
  await page.evaluate(() => document.body.replaceChildren());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return { 'table loaded': loaded, marked, 'text gone': await more() };
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
