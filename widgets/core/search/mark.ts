import type { Term } from '../../../data/schema/pack.ts';
import type { Indexed } from './indexed.ts';
import type { Near } from './near.ts';
import { type Probe, type Probes, singular } from './probe.ts';
import { rankReading } from './rank.ts';
import { followReading, syllablePlaces } from './reading.ts';
import { squeeze, squeezeWithOffsets } from './squeeze.ts';
import type { SearchField, SearchMatch } from './types.ts';

type Range = readonly [start: number, end: number];
/** A part of a text and the letters for it: a character and its syllable, or a word. */
interface Unit {
  place: Range;
  letters: string;
}

type Simplified = ReadonlyMap<string, string>;

/** Where a term contains what the query asks for. */
export function matchesOf(term: Indexed, { whole, words }: Probes, simplified: Simplified): SearchMatch[] {
  const find = (probes: readonly Probe[]): SearchMatch[] =>
    marked(textsOf(term), (text) => probes.flatMap((probe) => occurrences(text, probe, simplified)));
  const together = find([whole]);
  const written = together.length > 0 ? together : find(words);
  if (written.some(({ field }) => field === 'headword')) return written.filter(({ field }) => field !== 'surface');
  const spoken = [whole, ...words].filter(({ latin }) => latin).flatMap((probe) => spokenPlaces(term, probe.text));
  const surface = written.find(({ field }) => field === 'surface');
  return [
    ...inHeadword(term.entry.term, spoken),
    ...written.filter((match) => match.field !== 'surface' || match === surface),
  ];
}

/** Where a term sounds like the query. */
export function soundMatches(term: Indexed, sound: string): SearchMatch[] {
  return inHeadword(term.entry.term, spokenPlaces(term, sound));
}

/** Where a term contains what the query is similar to. */
export function nearMatches({ term, field, text, common }: Near, simplified: Simplified): SearchMatch[] {
  if (field === 'reading') return inHeadword(term.entry.term, shared(syllableUnits(term), common));
  const texts = textsOf(term).filter(
    (candidate) => candidate.field === field || (field === 'headword' && candidate.field === 'hant'),
  );
  return marked(texts, (written) => {
    if (field === 'english') return wordsShared(written, text, common);
    const squeezed = squeezeWithOffsets(written, simplified);
    if (squeezed.text !== text) return [];
    return common.map(([start, end]) => originalRange(squeezed.offsets, start, end));
  });
}

function textsOf({ entry: { term } }: Indexed): { field: SearchField; text: string | undefined }[] {
  return [
    { field: 'headword', text: term.headword },
    { field: 'hant', text: term.hant },
    ...term.surfaces
      .filter(({ text }) => text !== term.headword && text !== term.hant)
      .map(({ text }) => ({ field: 'surface' as const, text })),
    { field: 'english', text: term.english?.text },
    { field: 'gloss', text: term.gloss.zh },
    { field: 'gloss', text: term.gloss.hant },
    { field: 'glossEn', text: term.gloss.en },
  ];
}

function marked(
  texts: readonly { field: SearchField; text: string | undefined }[],
  find: (text: string) => readonly Range[],
): SearchMatch[] {
  return texts.flatMap(({ field, text }) => {
    const ranges = text === undefined ? [] : merged(find(text));
    return text === undefined || ranges.length === 0 ? [] : [{ field, text, ranges }];
  });
}

function inHeadword({ headword, hant }: Term, places: readonly Range[]): SearchMatch[] {
  const sameLength = hant?.length === headword.length ? hant : undefined;
  const texts = [
    { field: 'headword' as const, text: headword },
    { field: 'hant' as const, text: sameLength },
  ];
  return marked(texts, () => places);
}

/** The places in the headword of the syllables that a query in pinyin matches. */
function spokenPlaces({ entry, syllables }: Indexed, text: string): Range[] {
  const places = syllablePlaces(entry.term.headword);
  if (places.length !== syllables.length || rankReading(text, syllables) === 0) return [];
  for (let from = 0; from < syllables.length; from++) {
    const match = followReading(text, syllables, from);
    if (match) return places.slice(match.from, match.to);
  }
  return [];
}

function syllableUnits({ entry, syllables }: Indexed): Unit[] {
  const places = syllablePlaces(entry.term.headword);
  return places.length === syllables.length ? places.map((place, i) => ({ place, letters: syllables[i]! })) : [];
}

/** The places of the words of an English name that the query is similar to. `text` is the name or one word of it. */
function wordsShared(written: string, text: string, common: readonly Range[]): Range[] {
  const words = [...written.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
    ({ 0: word, index }): Unit => ({
      place: [index, index + word.length],
      letters: singular(squeeze(word)),
    }),
  );
  const one = words.find(({ letters }) => letters === text);
  return shared(one ? [one] : words, common);
}

/** Of consecutive units, the places of those with more than half of their letters in common with the query. */
function shared(units: readonly Unit[], common: readonly Range[]): Range[] {
  let at = 0;
  return units
    .filter(({ letters }) => {
      const [start, end] = [at, at + letters.length];
      at = end;
      const both = common.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, end) - Math.max(a, start)), 0);
      return both * 2 > end - start;
    })
    .map(({ place }) => place);
}

function occurrences(text: string, probe: Probe, simplified: Simplified): Range[] {
  const { latin } = probe;
  const wanted = latin ? singular(probe.text) : probe.text;
  const squeezed = squeezeWithOffsets(text, simplified);
  const found: Range[] = [];
  for (let at = squeezed.text.indexOf(wanted); at !== -1; at = squeezed.text.indexOf(wanted, at + wanted.length)) {
    const range = originalRange(squeezed.offsets, at, at + wanted.length);
    if (!latin || !/[a-z0-9]/.test(squeeze(text.charAt(range[0] - 1)))) found.push(range);
  }
  return found;
}

function originalRange(offsets: readonly number[], start: number, end: number): Range {
  return [offsets[start]!, offsets[end - 1]! + 1];
}

function merged(ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
