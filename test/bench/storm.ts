import { BROWSERS, type BrowserName } from '../../build/reader/reader.ts';
import { type BenchBrowser, startBenchBrowser } from './bench-browser.ts';
import { type Figure, FLOOR, OURS, type Suite } from './figure.ts';
import type { PageBench } from './in-page/bench.ts';
import { progress } from './progress.ts';
import { median } from './turns.ts';
import { defaultPacksTable } from './words.ts';

declare const bench: PageBench;

const SECONDS = 10;

export const suite: Suite = {
  title: `a page that changes 10,000 times a second for ${SECONDS} s, without us (floor) and marked`,
  async run() {
    const figures: Figure[] = [];
    for (const name of BROWSERS) {
      const browser = await startBenchBrowser(name, { '/': '' }, { default: defaultPacksTable() });
      try {
        for (const who of [FLOOR, OURS]) figures.push(...(await weather(browser, name, who)));
      } finally {
        await browser.close();
      }
    }
    return figures;
  },
};

async function weather(browser: BenchBrowser, name: BrowserName, who: string): Promise<Figure[]> {
  progress(`${name}, ${who}`);
  const page = await browser.open('/', 'default');
  const isMarked = who === OURS;
  const { mutations, gaps, wrong } = await page.evaluate(
    (seconds, isMarked) => bench.storm(seconds, isMarked),
    SECONDS,
    isMarked,
  );
  await page.close();
  const figures: Figure[] = [
    { case: `mutations a second, ${name}`, who, value: mutations / SECONDS, unit: 'count' },
    { case: `from frame to frame, ${name}`, who, value: median(gaps), unit: 'ms' },
    { case: `the longest of these, ${name}`, who, value: Math.max(...gaps), unit: 'ms' },
  ];
  const bound = { of: 'value', most: 0 } as const;
  if (isMarked) figures.push({ case: `marks wrong in the end, ${name}`, who, value: wrong, unit: 'count', bound });
  return figures;
}
