import type { Term } from '../../../data/schema/pack.ts';
import { spaced } from './probe.ts';
import { syllablesOf } from './reading.ts';
import { squeeze } from './squeeze.ts';
import type { SearchEntry } from './types.ts';

/** A term with its texts in the forms in which queries are looked for in them. */
export interface Indexed {
  entry: SearchEntry;
  headword: string;
  surfaces: readonly string[];
  gloss: string;
  /** Spaced, see `spaced`; so are the next two. */
  english: string;
  /** The English name without what stands in brackets behind it, and without `the` before it. */
  englishName: string;
  glossEn: string;
  syllables: readonly string[];
  /** Headword and surfaces, a line each. */
  names: string;
  /** The reading and the English name in one piece each. */
  letters: { reading: string; english: string };
  /** All of the above but the reading: what is not in here need not be looked for one by one. */
  haystack: string;
}

export function indexEntry(entry: SearchEntry, simplified: ReadonlyMap<string, string>): Indexed {
  const { term } = entry;
  const headword = squeeze(term.headword, simplified);
  const written = new Set(term.surfaces.map(({ text }) => squeeze(text, simplified)));
  written.delete(headword);
  const surfaces = [...written];
  const gloss = squeeze(term.gloss.zh, simplified);
  const english = spaced(term.english?.text ?? '');
  const englishName = spaced((term.english?.text ?? '').replace(/^the /i, '').replaceAll(/\([^)]*\)/g, ' '));
  const glossEn = spaced(term.gloss.en ?? '');
  const names = [headword, ...surfaces].join('\n');
  const haystack = [names, gloss, english, glossEn].join('\n');
  const syllables = readingOf(term);
  const letters = { reading: syllables.join(''), english: english.replaceAll(' ', '') };
  return { entry, headword, surfaces, gloss, english, englishName, glossEn, syllables, names, letters, haystack };
}

/** A pack without readings (one that a reader imported) may bring its keys along: the first is the reading in one piece. */
function readingOf({ pinyin, keys }: Term): string[] {
  return pinyin === undefined ? keys.slice(0, 1) : syllablesOf(pinyin);
}
