import { createLibrary, type Library } from '../../widgets/core/pack/library.ts';
import { createNamesakes } from '../../widgets/core/pack/namesakes.ts';
import { membersOf } from '../packs/active-set.ts';
import { currentSet } from '../packs/current-set.ts';
import { readSet } from '../packs/read-set.ts';

let current: { key: string; library: Promise<Library> } | undefined;

/** The packs in use, in the reader's order, including imported ones and those of the given site (or of all sites). */
export async function currentLibrary(site?: string): Promise<Library> {
  const key = await currentSet(site);
  if (current?.key !== key) {
    const library = readSet(membersOf(key)).then((packs) => createLibrary(packs, createNamesakes));
    current = { key, library };
    library.catch(() => {
      if (current?.library === library) current = undefined;
    });
  }
  return current.library;
}
