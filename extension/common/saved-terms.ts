import { hasStrings, storedList } from './stored-list.ts';

/** A term that the reader saved, with their note. */
export interface SavedTerm {
  key: string;
  /** Its name, for when its pack is gone. */
  headword: string;
  /** ISO 8601, UTC. */
  at: string;
  note: string;
}

export const savedTerms = storedList('savedTerms', (value): value is SavedTerm =>
  hasStrings(value, 'key', 'headword', 'at', 'note'),
);

/** Saves a term, or changes its note. */
export async function saveTerm(term: Pick<SavedTerm, 'key' | 'headword'>, note?: string): Promise<void> {
  const at = new Date().toISOString();
  await savedTerms.change((all) => {
    const saved = all.find(({ key }) => key === term.key);
    if (!saved) return [{ ...term, at, note: note ?? '' }, ...all];
    return all.map((each) => (each === saved ? { ...each, note: note ?? each.note } : each));
  });
}

/** Removes terms from the list; `putBack` undoes it. */
export async function removeSaved(keys: readonly string[]): Promise<void> {
  await savedTerms.change((all) => all.filter(({ key }) => !keys.includes(key)));
}

/** Puts removed terms back to where they were, by date. */
export async function putBack(terms: readonly SavedTerm[]): Promise<void> {
  await savedTerms.change((all) => {
    const back = terms.filter((term) => !all.some(({ key }) => key === term.key));
    return [...all, ...back].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  });
}
