import type { SearchEntry } from '../../widgets/core/search/search.ts';
import { byPinyin, indexLetter } from '../../widgets/core/search/order.ts';

export interface LetterGroup {
  /** A to Z, or `NO_LETTER`. */
  letter: string;
  entries: readonly SearchEntry[];
}

/** Terms as a Chinese dictionary orders them, under their letters. */
export function indexByLetter(entries: readonly SearchEntry[]): LetterGroup[] {
  const groups = new Map<string, SearchEntry[]>();
  for (const entry of entries.toSorted((a, b) => byPinyin(a.term, b.term))) {
    const letter = indexLetter(entry.term);
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  return Array.from(groups, ([letter, grouped]) => ({ letter, entries: grouped }));
}
