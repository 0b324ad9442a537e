import type { Term } from '../../../data/schema/pack.ts';
import { spaced } from './probe.ts';
import { syllablesOf } from './reading.ts';
import { squeeze } from './squeeze.ts';
import type { SearchEntry } from './types.ts';

/** A term with its texts in the forms in which they are searched. */
export interface Indexed {
  entry: SearchEntry;
  headword: string;
  surfaces: readonly string[];
  gloss: string;
  /** In the form that `spaced` returns, like the next two. */
  english: string;
  /** The English name without parts in brackets and without a leading `the`. */
  englishName: string;
  glossEn: string;
  syllables: readonly string[];
  /** The headword and surfaces, one per line. */
  names: string;
  /** The reading and the English name, each without spaces. */
  letters: { reading: string; english: string };
  /** All of the above except the reading: a query that is not in here need not be looked for in each text. */
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

/** A pack without readings (imported by a reader) may have keys: a term's first key is its reading in one piece. */
function readingOf({ pinyin, keys }: Term): string[] {
  return pinyin === undefined ? keys.slice(0, 1) : syllablesOf(pinyin);
}
