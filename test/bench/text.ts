import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick/greedy';
import Modern from 'modern-ahocorasick';
import { createMatcher } from '../../widgets/core/text/matcher.ts';
import { compile, loadTable } from '../../widgets/core/text/table.ts';
import { type Bound, compare, type Figure, FLOOR, OURS, type Suite } from './figure.ts';
import { type Contender, takeTurns } from './turns.ts';
import { DICTIONARY, REPORT, sample } from './words.ts';

// These two are CommonJS without types.
const require = createRequire(import.meta.url);
const FastScan = require('fastscan') as new (
  words: readonly string[],
) => { search(text: string, options: { longest: boolean }): unknown[] };
const AhoCorasick = require('ahocorasick') as new (words: readonly string[]) => { search(text: string): unknown[] };

/** The report repeated 60 times: 1.05 million characters. */
const TEXT = flat(REPORT.repeat(60));

const ANNEX = [
  'RCEP青岛经贸合作先行创新试验基地',
  '港治谷',
  '基层卫生健康3+N网格服务模式',
  '政务e站',
  '1+6+N产业载体支撑体系',
  '三区两通道',
  '1+N交易体系',
  '中医药五个一工程',
  '党建引领基层治理互联网',
  '一网多中心特色政务服务平台',
];

/** Words, the bound on the ratio to the floor, and the number of rounds. */
const CASES = [
  { words: ANNEX, most: 1, rounds: 7, warmUps: 2 },
  { words: sample(1000), most: 2, rounds: 7, warmUps: 1 },
  { words: DICTIONARY, most: 10, rounds: 5, warmUps: 1 },
];

const AHO_CORASICK = ['@monyone/aho-corasick', 'modern-ahocorasick', 'fastscan', 'ahocorasick'];
const REGEXP = 'RegExp alternation';

export const suite: Suite = {
  title:
    'finding terms in 1.05 M characters (the report × 60), leftmost-longest where the peer can. Floor:\n' +
    'charCodeAt. Processor time of the thread',
  run: async () => [...(await findFigures()), ...(await tableFigures())],
};

async function findFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { words, most, ...turns } of CASES) {
    const label = `find, ${words.length.toLocaleString('en')} terms`;
    const times = await takeTurns(
      label,
      timed({ [FLOOR]: () => floor(TEXT), ...mingci(words), ...peers(words) }),
      turns,
    );
    const bounds: Record<string, Bound> = {
      [OURS]: { of: 'toFloor', most },
      ...Object.fromEntries(AHO_CORASICK.map((who) => [who, { of: 'toOurs', least: 5 }])),
      ...(words.length >= 1000 && { [REGEXP]: { of: 'toOurs', least: 1 } }),
    };
    figures.push(...compare(label, times, bounds));
  }
  return figures;
}

async function tableFigures(): Promise<Figure[]> {
  const { buffer } = compile(DICTIONARY);
  const [compiling, loading] = ['compile, 100,000 terms', 'load, 100,000 terms'];
  const figures: Figure[] = [];
  for (const [label, run, most] of [
    [compiling, () => compile(DICTIONARY), 300],
    [loading, () => createMatcher(loadTable(buffer)), 10],
  ] as const) {
    const times = await takeTurns(label, timed({ [OURS]: run }), { rounds: 5, warmUps: 1 });
    figures.push(...compare(label, times, { [OURS]: { of: 'value', most } }));
  }
  const size = { case: 'table, 100,000 terms', who: OURS, value: buffer.byteLength, unit: 'bytes' } as const;
  return [...figures, { ...size, bound: { of: 'value', most: 6_000_000 } }];
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/** In ms. The thread's clock ticks only every few ms, so each contender repeats for at least this long in a turn. */
const LONG_ENOUGH = 200;

/** Times contenders by the thread's own clock, which stops while others have the processor. */
function timed(contenders: Readonly<Record<string, () => unknown>>): Record<string, Contender> {
  return Object.fromEntries(
    Object.entries(contenders).map(([who, run]) => [
      who,
      () => {
        collect({ type: 'minor' }); // so that no contender pays for another's garbage
        const begin = process.threadCpuUsage();
        for (let runs = 1; ; runs++) {
          run();
          const { user, system } = process.threadCpuUsage(begin);
          const taken = (user + system) / 1000;
          if (taken >= LONG_ENOUGH) return taken / runs;
        }
      },
    ]),
  );
}

/** The cost of reading every character once. */
function floor(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** `find` creates an object per hit, as the peers do; `scanFrom`, which the page walk uses, creates none. */
function mingci(words: readonly string[]): Record<string, () => unknown> {
  const matcher = createMatcher(compile(words));
  let count = 0;
  const sink = () => {
    count++;
  };
  return { [OURS]: () => matcher.find(TEXT), [`${OURS}, scan`]: () => (matcher.scanFrom(TEXT, 0, false, sink), count) };
}

function peers(words: readonly string[]): Record<string, () => unknown> {
  const alternation = new RegExp(
    words
      .toSorted((a, b) => b.length - a.length)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('|'),
    'g',
  );
  const monyone = new Monyone([...words]);
  const modern = new Modern([...words]);
  const fastscan = new FastScan(words);
  const ahocorasick = new AhoCorasick(words);
  return {
    [REGEXP]: () => Array.from(TEXT.matchAll(alternation), ({ index, 0: word }) => ({ index, word })),
    '@monyone/aho-corasick': () => monyone.matchInText(TEXT),
    'modern-ahocorasick': () => modern.search(TEXT, { strategy: 'leftmost-longest' }),
    fastscan: () => fastscan.search(TEXT, { longest: true }),
    ahocorasick: () => ahocorasick.search(TEXT),
  };
}

/** The same text, flattened in memory: `repeat` makes a tree of pieces. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}
