import { type Indexed, indexEntry } from './indexed.ts';
import { matchesOf, nearMatches, soundMatches } from './mark.ts';
import { findNear } from './near.ts';
import { nearestTerms } from './nearest.ts';
import { type Probes, probesOf } from './probe.ts';
import { NAMED, rank, rankReading, scoreOf } from './rank.ts';
import { learnSounds } from './reading.ts';
import { learnSimplified } from './squeeze.ts';
import type { Search, SearchEntry, SearchFilter, SearchMatch, SearchResult } from './types.ts';

export type { Search, SearchEntry, SearchFilter, SearchMatch, SearchQuery, SearchResult } from './types.ts';

const LIMIT = 50;
/** The factor for words that are found apart: they are worth less than the same words in one piece. */
const APART = 0.95;

interface Hit {
  term: Indexed;
  score: number;
  matches: () => SearchMatch[];
}

/**
 * Makes a search over terms that is fast enough to run at each keystroke. It finds what people type: the beginning or
 * the middle of a name in either script, pinyin in full or by initials, English words, and all of these with a slip. Of
 * terms that fit equally well, the earlier entry comes first, so give the entries in the packs' order of precedence.
 */
export function createSearch(entries: Iterable<SearchEntry>): Search {
  const all = [...entries];
  const names = all.map(({ term }) => term);
  const simplified = learnSimplified(names.flatMap(({ headword: zh, hant, gloss }) => [{ zh, hant }, gloss]));
  const sounds = learnSounds(names);
  const index = all.map((entry) => indexEntry(entry, simplified));

  return {
    search(query, { limit = LIMIT, ...filter } = {}) {
      const probes = probesOf(query, simplified);
      if (!probes) return [];
      const terms = filtered(index, filter);
      const hits = named(terms, probes);
      if (hits.every(({ score }) => score <= NAMED)) hits.push(...guessed(terms, probes));
      return best(hits, limit);
    },
    nearest(query, { limit = 5, ...filter } = {}) {
      const probes = probesOf(query, simplified);
      return probes ? nearestTerms(probes.whole, filtered(index, filter), limit).map(({ entry }) => entry) : [];
    },
  };

  function named(terms: readonly Indexed[], probes: Probes): Hit[] {
    const hits: Hit[] = [];
    for (const term of terms) {
      const score = Math.max(rank(term, probes.whole), rankWords(term, probes.words));
      if (score > 0) hits.push({ term, score, matches: () => matchesOf(term, probes, simplified) });
    }
    return hits;
  }

  /** What may be meant: terms that sound the same, and terms that are a slip away. */
  function guessed(terms: readonly Indexed[], { whole }: Probes): Hit[] {
    const hits = findNear(whole.text, whole.latin, terms).map(
      (near): Hit => ({ term: near.term, score: near.score, matches: () => nearMatches(near, simplified) }),
    );
    const sound = whole.latin ? undefined : soundOf(whole.text);
    if (sound === undefined) return hits;
    for (const term of terms) {
      const fit = rankReading(sound, term.syllables);
      if (fit > 0) hits.push({ term, score: scoreOf('sound', fit), matches: () => soundMatches(term, sound) });
    }
    return hits;
  }

  /** The reading of a query with Chinese characters, if all of them are known. */
  function soundOf(text: string): string | undefined {
    const read = [...text].map((char) => (/[a-z0-9]/.test(char) ? char : sounds.get(char)));
    return text.length > 1 && !read.includes(undefined) ? read.join('') : undefined;
  }
}

function filtered(index: readonly Indexed[], { category, provenance }: SearchFilter): readonly Indexed[] {
  if (category === undefined && provenance === undefined) return index;
  return index.filter(
    ({ entry: { term } }) =>
      (category === undefined || term.category === category) &&
      (provenance === undefined || term.definitions.some((definition) => definition.provenance === provenance)),
  );
}

/** The rank of a term that contains every word somewhere: that of the word that fits least. */
function rankWords(term: Indexed, words: Probes['words']): number {
  let least = words.length > 0 ? 1 : 0;
  for (const word of words) {
    least = Math.min(least, rank(term, word));
    if (least === 0) return 0;
  }
  return least * APART;
}

/** The best hit of each term, best first. */
function best(hits: Hit[], limit: number): SearchResult[] {
  // Sorting is stable: hits with equal scores stay in the order of the entries.
  hits.sort((a, b) => b.score - a.score);
  const shown = new Map<Indexed, Hit>();
  for (const hit of hits) {
    if (shown.size === limit) break;
    if (!shown.has(hit.term)) shown.set(hit.term, hit);
  }
  return [...shown.values()].map(({ term: { entry }, score, matches }) => ({
    key: entry.key,
    term: entry.term,
    score,
    // Computed only on access: of thousands of results, a page shows some dozens.
    get matches() {
      return matches();
    },
  }));
}
