import { BROWSERS, type BrowserName } from '../../build/reader/reader.ts';
import { type BenchBrowser, startBenchBrowser } from './bench-browser.ts';
import { mainThreadTime } from './cpu-time.ts';
import { compare, type Figure, FLOOR, OURS, type Suite } from './figure.ts';
import { manyNodes } from './html.ts';
import type { PageBench } from './in-page/bench.ts';
import { progress } from './progress.ts';
import { median, takeTurns } from './turns.ts';
import { defaultPacksTable } from './words.ts';

declare const bench: PageBench;

const TABLE = 'default packs';
/** Pages, by their number of nodes, and how often each is marked. */
const ROUNDS: Readonly<Record<number, number>> = { 10_000: 5, 100_000: 3, 1_000_000: 1 };
const SMALL = 1000;
const CHANGES = 20;

const pathOf = (nodes: number) => `/nodes/${nodes}`;
const written = (nodes: number) => `${nodes.toLocaleString('en')} nodes`;

export const suite: Suite = {
  title:
    'what a page costs that is larger, and a text that changes on it; default packs, a term in each fourth node.\n' +
    'Marking in Chromium, by processor time as in `page`: to the floor, it should stay the same.\n' +
    'A change by what our script takes on the wall’s clock: to a change on the small page, it should be 1',
  run: async () => {
    const figures: Figure[] = [];
    for (const name of BROWSERS) {
      const sizes = [SMALL, ...Object.keys(ROUNDS).map(Number)];
      const bodies = Object.fromEntries(sizes.map((nodes) => [pathOf(nodes), manyNodes(nodes)]));
      const browser = await startBenchBrowser(name, bodies, { [TABLE]: defaultPacksTable() });
      try {
        if (name === 'chromium') figures.push(...(await marking(browser)));
        figures.push(...(await changing(browser, name)));
      } finally {
        await browser.close();
      }
    }
    return figures;
  },
};

async function marking(browser: BenchBrowser): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [nodes, rounds] of Object.entries(ROUNDS)) {
    const contender = (who: string) => async () => {
      const page = await browser.open(pathOf(Number(nodes)), TABLE);
      const taken = await mainThreadTime(page, () => page.evaluate((who) => bench.run(who, []), who));
      await page.close();
      return taken;
    };
    const label = `marking ${written(Number(nodes))}, chromium`;
    const contenders = { [FLOOR]: contender(FLOOR), [OURS]: contender(OURS) };
    figures.push(...compare(label, await takeTurns(label, contenders, { rounds })));
  }
  return figures;
}

async function changing(browser: BenchBrowser, name: BrowserName): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const nodes of [SMALL, 100_000, 1_000_000]) {
    const label = `a change on ${written(nodes)}, ${name}`;
    progress(label);
    const page = await browser.open(pathOf(nodes), TABLE);
    const costs = await page.evaluate((times) => bench.change(times), CHANGES);
    await page.close();
    const [small] = figures;
    figures.push({
      case: label,
      who: small ? OURS : FLOOR,
      value: median(costs),
      least: Math.min(...costs),
      runs: costs.length,
      unit: 'ms',
      ...(small && { toFloor: median(costs) / small.value }),
    });
  }
  return figures;
}
