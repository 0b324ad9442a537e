import type { BrowserName } from '../../build/reader/reader.ts';
import { compile } from '../../widgets/core/text/table.ts';
import { type BenchBrowser, startBenchBrowser } from './bench-browser.ts';
import { mainThreadTime } from './cpu-time.ts';
import { type Bound, compare, type Figure, FLOOR, OURS, type Suite } from './figure.ts';
import { reportPage } from './html.ts';
import type { PageBench } from './in-page/bench.ts';
import { takeTurns } from './turns.ts';
import { defaultPacksTable, sample } from './words.ts';

declare const bench: PageBench;

interface Case {
  label: string;
  words?: string[];
  /** The peers that run, and how often at most: a peer that takes seconds runs once. */
  peers?: Readonly<Record<string, number>>;
  bounds?: Readonly<Record<string, Bound>>;
}

const ROUNDS = 4;
const [REGEXP, MARK, REPLACE] = ['RegExp + Highlight', 'mark.js', 'findAndReplaceDOMText'] as const;

const CASES: Readonly<Record<BrowserName, readonly Case[]>> = {
  chromium: [
    { label: 'default packs', bounds: { [OURS]: { of: 'toFloor', most: 1.3 } } },
    {
      label: '10 terms',
      words: sample(10),
      peers: { [REGEXP]: 3, [REPLACE]: 3, [MARK]: 2 },
      bounds: { [MARK]: { of: 'toOurs', least: 60 } },
    },
    {
      label: '200 terms',
      words: sample(200),
      peers: { [REGEXP]: 3, [REPLACE]: 3, [MARK]: 1 },
      bounds: { [MARK]: { of: 'toOurs', least: 900 } },
    },
    { label: '100,000 terms', words: sample(100_000), bounds: { [OURS]: { of: 'toFloor', most: 2 } } },
  ],
  firefox: [
    { label: 'default packs' },
    { label: '10 terms', words: sample(10), peers: { [REPLACE]: 3, [MARK]: 1 } },
    { label: '100,000 terms', words: sample(100_000) },
  ],
};

export const suite: Suite = {
  title:
    'marking a page of 1.05 M characters (the report × 60). Floor: TreeWalker, reading each character once.\n' +
    'Chromium: processor time of the page’s thread, without the browser’s styling, layout and painting.\n' +
    'Firefox, which does not reveal processor time: wall-clock time of scripts, which is only a rough figure',
  run: async () => [...(await figuresIn('chromium')), ...(await figuresIn('firefox'))],
};

async function figuresIn(name: BrowserName): Promise<Figure[]> {
  const cases = CASES[name];
  const tables = Object.fromEntries(
    cases.map(({ label, words }) => [label, words ? compile(words).buffer : defaultPacksTable()]),
  );
  const browser = await startBenchBrowser(name, { '/report': reportPage(60) }, tables);
  try {
    const figures: Figure[] = [];
    for (const each of cases) figures.push(...(await figuresOf(browser, name, each)));
    return figures;
  } finally {
    await browser.close();
  }
}

async function figuresOf(browser: BenchBrowser, name: BrowserName, each: Case): Promise<Figure[]> {
  const { label, words = [], peers = {}, bounds } = each;
  const contenders = [FLOOR, OURS, ...Object.keys(peers)].map((who) => [
    who,
    async () => {
      const page = await browser.open('/report', who === OURS ? label : undefined);
      // Only peers get the words: ours are in a table.
      const run = () => page.evaluate((who, words) => bench.run(who, words), who, who in peers ? words : []);
      const taken = name === 'chromium' ? await mainThreadTime(page, run) : await run();
      await page.close();
      return taken;
    },
  ]);
  const title = `${label}, ${name}`;
  const times = await takeTurns(title, Object.fromEntries(contenders), { rounds: ROUNDS, most: peers });
  return compare(title, times, bounds);
}
