import { byPinyin, compareLetters, indexLetter } from '../../widgets/core/search/order.ts';
import type { SearchEntry } from '../../widgets/core/search/search.ts';

export interface LetterGroup {
  /** A to Z, or `NO_LETTER`. */
  letter: string;
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
        get entries() {
          sorted ??= grouped.toSorted((a, b) => byPinyin(a.term, b.term));
          return sorted;
        },
      };
    });
}

/** The first `count` terms, under their letters. */
export function firstOf(groups: readonly LetterGroup[], count: number): LetterGroup[] {
  const first: LetterGroup[] = [];
  let left = count;
  for (const { letter, entries } of groups) {
    first.push({ letter, entries: entries.slice(0, left) });
    left -= entries.length;
    if (left <= 0) break;
  }
  return first;
}
