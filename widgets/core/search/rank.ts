import type { Indexed } from './indexed.ts';
import type { Probe } from './probe.ts';
import { followReading, type ReadingMatch } from './reading.ts';

/**
 * The ways in which a term can match a query, in the order in which people expect the results: whole names before
 * beginnings of names, those before middles of names, names before explanations, and guesses last.
 */
const TIERS = [
  'headword',
  'surface',
  'english',
  'reading',
  'initials',
  'headword-start',
  'reading-start',
  'surface-start',
  'headword-inside',
  'surface-inside',
  'english-words',
  'mixed-start',
  'english-start',
  'reading-inside',
  'initials-start',
  'gloss',
  'mixed-inside',
  'gloss-en',
  'initials-inside',
  'sound',
  'near',
] as const;
export type Tier = (typeof TIERS)[number];

/** A score from 0 to 1. `share` orders terms within a tier: how much of the text the query covers, from 0 to 1. */
export function scoreOf(tier: Tier, share: number): number {
  return 1 - (TIERS.indexOf(tier) + 1 - Math.min(share, 1)) / TIERS.length;
}

/** Up to this score, the query is in no name of the term: if that holds for all terms, guess what else may be meant. */
export const NAMED = scoreOf('gloss', 1);

/** How well a term matches a probe, or 0 if it does not. */
export function rank(term: Indexed, probe: Probe): number {
  const written = probe.needles.some((needle) => term.haystack.includes(needle));
  return Math.max(written ? rankWritten(term, probe) : 0, probe.latin ? rankReading(probe.text, term.syllables) : 0);
}

function rankWritten({ headword, surfaces, gloss, english, englishName, glossEn }: Indexed, probe: Probe): number {
  let best = rankName(headword, probe, 'headword');
  for (const surface of surfaces) best = Math.max(best, rankName(surface, probe, 'surface'));
  if (probe.latin) best = Math.max(best, rankEnglish(english, englishName, probe), rankEnglishGloss(glossEn, probe));
  else if (probe.text.length > 1 && gloss.includes(probe.text))
    best = Math.max(best, scoreOf('gloss', share(probe, gloss)));
  return best;
}

function rankName(name: string, probe: Probe, tier: 'headword' | 'surface'): number {
  if (name === probe.text) return scoreOf(tier, 1);
  const at = name.indexOf(probe.text);
  if (at === -1 || (probe.latin && /[a-z0-9]/.test(name.charAt(at - 1)))) return 0;
  return scoreOf(at === 0 ? `${tier}-start` : `${tier}-inside`, share(probe, name));
}

function rankEnglish(english: string, name: string, { spaced }: Probe): number {
  if (english === spaced || name === spaced) return scoreOf('english', 1);
  const at = english.indexOf(spaced);
  if (at === -1 || spaced.length < 3) return 0;
  const whole = (english[at + spaced.length] ?? ' ') === ' ';
  return scoreOf(whole ? 'english-words' : 'english-start', spaced.length / name.length);
}

function rankEnglishGloss(gloss: string, { spaced }: Probe): number {
  return spaced.length > 3 && gloss.includes(spaced) ? scoreOf('gloss-en', spaced.length / gloss.length) : 0;
}

/** How well a reading matches `text`, which has only Latin letters and digits. */
export function rankReading(text: string, syllables: readonly string[]): number {
  let best = 0;
  for (let from = 0; from < syllables.length; from++) {
    if (syllables[from]![0] !== text[0]) continue;
    const match = followReading(text, syllables, from);
    if (match) best = Math.max(best, readingScore(match, text, syllables));
  }
  return best;
}

function readingScore({ from, to, manner, left }: ReadingMatch, text: string, syllables: readonly string[]): number {
  const letters = syllables.reduce((sum, syllable) => sum + syllable.length, 0);
  const all = from === 0 && to === syllables.length;
  if (all && left === 0) return scoreOf('reading', 1);
  if (all && manner === 'initials') return scoreOf('initials', 1);
  const kind = manner === 'full' ? 'reading' : manner;
  const share = manner === 'initials' ? (to - from) / syllables.length : text.length / letters;
  if (from === 0) return scoreOf(`${kind}-start`, share);
  // In most terms some syllable begins with any given letter, and two initials match by chance.
  const telling = manner === 'full' ? text.length > 1 : text.length > 2;
  return telling ? scoreOf(`${kind}-inside`, share) : 0;
}

function share({ text }: Probe, whole: string): number {
  return text.length / whole.length;
}
