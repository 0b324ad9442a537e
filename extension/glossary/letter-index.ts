import { byPinyin, compareLetters, indexLetter } from '../../widgets/core/search/order.ts';
import type { SearchEntry } from '../../widgets/core/search/search.ts';

export interface LetterGroup {
  /** A to Z, or `NO_LETTER`. */
  letter: string;
  count: number;
  entries: readonly SearchEntry[];
}

/**
 * Terms as a Chinese dictionary orders them, under their letters. A letter's terms are put in order when they are first
 * asked for: collation takes seconds for a hundred thousand terms, of which one screen is looked at.
 */
export function indexByLetter(entries: readonly SearchEntry[]): LetterGroup[] {
  const groups = new Map<string, SearchEntry[]>();
  for (const entry of entries) {
    const letter = indexLetter(entry.term);
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  return Array.from(groups)
    .sort(([a], [b]) => compareLetters(a, b))
    .map(([letter, grouped]) => {
      let sorted: readonly SearchEntry[] | undefined;
      return {
        letter,
        count: grouped.length,
        get entries() {
          sorted ??= grouped.toSorted((a, b) => byPinyin(a.term, b.term));
          return sorted;
        },
      };
    });
}

/** A letter of the index, as a page of the extension is told of it. */
export interface Letter {
  letter: string;
  count: number;
  /** Of the first letters; all others are asked for, run by run, as they come into view. */
  entries?: readonly SearchEntry[];
}

/** The letters, with their terms as long as these are `first` terms at most. */
export function lettersOf(groups: readonly LetterGroup[], first: number): Letter[] {
  let before = 0;
  return groups.map((group) => {
    const { letter, count } = group;
    before += count;
    return { letter, count, ...(before <= first && { entries: group.entries }) };
  });
}

/** Some of the terms of a letter, in a row. */
export interface Run {
  letter: string;
  from: number;
  count: number;
}

export function runOf(groups: readonly LetterGroup[], { letter, from, count }: Run): readonly SearchEntry[] {
  return groups.find((group) => group.letter === letter)?.entries.slice(from, from + count) ?? [];
}
