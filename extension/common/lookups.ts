import { hasStrings, storedList } from './stored-list.ts';

/** A term that the reader looked up: which and when, never where. Stored on this device only. */
export interface Lookup {
  key: string;
  /** Its name, for when its pack is gone. */
  headword: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** More than a reader would want to find again. */
const LIMIT = 500;

export const lookups = storedList('lookups', (value): value is Lookup => hasStrings(value, 'key', 'headword', 'at'));

/** Records that a term was looked up now. Each term is in the list once. */
export async function noteLookup({ key, headword }: Pick<Lookup, 'key' | 'headword'>): Promise<void> {
  const at = new Date().toISOString();
  await lookups.change((all) => [{ key, headword, at }, ...all.filter((each) => each.key !== key)].slice(0, LIMIT));
}
