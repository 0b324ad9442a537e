import { BROWSERS, type BrowserName } from '../../build/reader/reader.ts';
import { type BenchBrowser, startBenchBrowser } from './bench-browser.ts';
import { mainThreadTime } from './cpu-time.ts';
import { type Figure, OURS, type Suite } from './figure.ts';
import { manyNodes } from './html.ts';
import type { PageBench } from './in-page/bench.ts';
import { progress } from './progress.ts';
import { median, takeTurns } from './turns.ts';
import { defaultPacksTable } from './words.ts';

declare const bench: PageBench;

const TABLE = 'default packs';
/** Numbers of nodes on a page, and how often each page is marked. */
const MARKED = [
  [10_000, 5],
  [100_000, 3],
  [1_000_000, 2],
] as const;
const CHANGED = [1000, 100_000, 1_000_000] as const;
const CHANGES = 20;
/** The factor by which a cost that should be constant may grow on a larger page, since caches do not grow with it. */
const SAME = 2;

const pathOf = (nodes: number) => `/nodes/${nodes}`;
const written = (nodes: number) => `${nodes.toLocaleString('en')} nodes`;

export const suite: Suite = {
  title:
    'the cost of marking a node, and of a change of text, on larger pages: the same as on the smallest (the floor of this\n' +
    'table). Default packs, a term in every fourth node. Marking is measured per thousand nodes in Chromium, in processor\n' +
    'time as in `page`; changes in the wall-clock time of our script',
  run: async () => {
    const figures: Figure[] = [];
    for (const name of BROWSERS) {
      const sizes = [...CHANGED, ...MARKED.map(([nodes]) => nodes)];
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
  const costs: Costs = [];
  for (const [nodes, rounds] of MARKED) {
    const label = `marking 1,000 of ${written(nodes)}, chromium`;
    const mark = async () => {
      const page = await browser.open(pathOf(nodes), TABLE);
      const taken = await mainThreadTime(page, () => page.evaluate((who) => bench.run(who, []), OURS));
      await page.close();
      return (taken / nodes) * 1000;
    };
    const { [OURS]: times = [] } = await takeTurns(label, { [OURS]: mark }, { rounds });
    costs.push([label, times]);
  }
  return grown(costs);
}

async function changing(browser: BenchBrowser, name: BrowserName): Promise<Figure[]> {
  const costs: Costs = [];
  for (const nodes of CHANGED) {
    const label = `a change on ${written(nodes)}, ${name}`;
    progress(label);
    const page = await browser.open(pathOf(nodes), TABLE);
    costs.push([label, await page.evaluate((times) => bench.change(times), CHANGES)]);
    await page.close();
  }
  return grown(costs);
}

/** The costs on pages of each size, the smallest first. */
type Costs = [label: string, times: readonly number[]][];

function grown(costs: Costs): Figure[] {
  const floor = median(costs[0]?.[1] ?? []);
  return costs.map(([label, times], i) => {
    const value = median(times);
    const figure: Figure = { case: label, who: OURS, value, unit: 'ms', least: Math.min(...times), runs: times.length };
    if (i > 0) Object.assign(figure, { toFloor: value / floor, bound: { of: 'toFloor', most: SAME } });
    return figure;
  });
}
