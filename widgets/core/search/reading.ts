import { squeeze, squeezeWithOffsets } from './squeeze.ts';

/** How a query matches a reading: by all letters of each syllable, by first letters only, or by a mixture. */
export type Manner = 'full' | 'initials' | 'mixed';

export interface ReadingMatch {
  /** The syllables that the query matches: from `from` up to, but not including, `to`. */
  from: number;
  to: number;
  manner: Manner;
  /** How many letters of those syllables were not typed. */
  left: number;
}

const SYLLABLE = /[^a-z0-9]+/;
/** Two units that belong to one syllable: Latin letters and digits, or the halves of a surrogate pair. */
const ONE_RUN = /[a-z0-9]{2}|[\ud800-\udbff][\udc00-\udfff]/;

/** The syllables of a reading, as typed: `gǎng zhì gǔ` gives `gang`, `zhi`, `gu`. A Latin word stays whole: `rcep`. */
export function syllablesOf(pinyin: string): string[] {
  return pinyin.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => {
    const letters = squeeze(word);
    return letters === '' ? [] : letters.split(SYLLABLE);
  });
}

/**
 * Matches a query against the syllables from `from` on. The query has one or more of the first letters of each
 * syllable, so `gangzhigu`, `gzg`, `gangzg` and `gangzhig` all match 港治谷. A syllable with a digit (1350, 5g) must be
 * complete, except at the end of the query.
 */
export function followReading(query: string, syllables: readonly string[], from: number): ReadingMatch | undefined {
  const taken: number[] = [];
  if (!follow(0, from)) return undefined;
  const to = from + taken.length;
  const whole = (count: number, i: number): boolean => count === syllables[from + i]!.length;
  const manner = taken.slice(0, -1).every(whole)
    ? 'full'
    : taken.every((count, i) => count === 1 || whole(count, i))
      ? 'initials'
      : 'mixed';
  const left = taken.reduce((sum, count, i) => sum + syllables[from + i]!.length - count, 0);
  return { from, to, manner, left };

  function follow(at: number, index: number): boolean {
    if (at === query.length) return true;
    const syllable = syllables[index];
    if (syllable === undefined) return false;
    let common = 0;
    while (common < syllable.length && syllable[common] === query[at + common]) common++;
    const least = /\d/.test(syllable) ? Math.min(syllable.length, query.length - at) : 1;
    for (let count = common; count >= least; count--) {
      taken.push(count);
      if (follow(at + count, index + 1)) return true;
      taken.pop();
    }
    return false;
  }
}

/** The place of each syllable in the headword: a Han character, or a run of letters and digits. */
export function syllablePlaces(headword: string): [start: number, end: number][] {
  const { text, offsets } = squeezeWithOffsets(headword);
  const places: [number, number][] = [];
  for (let i = 0; i < text.length; i++) {
    const [start, last] = [offsets[i]!, places.at(-1)];
    const joins = last?.[1] === start && ONE_RUN.test(text.slice(i - 1, i + 1));
    if (joins) last[1] = start + 1;
    else places.push([start, start + 1]);
  }
  return places;
}

/** How characters are read, as far as the terms tell: the most common slip in Chinese is one that sounds alike. */
export function learnSounds(terms: Iterable<{ headword: string; pinyin?: string | undefined }>): Map<string, string> {
  const sounds = new Map<string, string>();
  for (const { headword, pinyin } of terms) {
    if (pinyin === undefined) continue;
    const places = syllablePlaces(headword);
    const syllables = syllablesOf(pinyin);
    if (places.length !== syllables.length) continue;
    for (const [i, [start, end]] of places.entries()) {
      const char = headword.slice(start, end);
      if (!sounds.has(char)) sounds.set(char, syllables[i]!);
    }
  }
  return sounds;
}
