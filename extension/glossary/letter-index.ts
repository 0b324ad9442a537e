import { byPinyin, compareLetters, indexLetter } from '../../widgets/core/search/order.ts';
import type { SearchEntry } from '../../widgets/core/search/search.ts';

export interface LetterGroup {
  /** A to Z, or `NO_LETTER`. */
  letter: string;
  count: number;
  entries: readonly SearchEntry[];
}

/**
 * Groups terms by letter, in the order of a Chinese dictionary. The terms of a letter are sorted when first needed:
 * collation takes seconds for a hundred thousand terms, and the reader looks at one screen of them.
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

/** A letter of the index, as sent to a page of the extension. */
export interface Letter {
  letter: string;
  count: number;
  /** Only for the first letters; the page asks for the others run by run as they come into view. */
  entries?: readonly SearchEntry[];
}

/** All letters; they come with their terms up to a total of `first` terms. */
export function lettersOf(groups: readonly LetterGroup[], first: number): Letter[] {
  let before = 0;
  return groups.map((group) => {
    const { letter, count } = group;
    before += count;
    return { letter, count, ...(before <= first && { entries: group.entries }) };
  });
}

/** Consecutive terms of a letter. */
export interface Run {
  letter: string;
  from: number;
  count: number;
}

export function runOf(groups: readonly LetterGroup[], { letter, from, count }: Run): readonly SearchEntry[] {
  return groups.find((group) => group.letter === letter)?.entries.slice(from, from + count) ?? [];
}
