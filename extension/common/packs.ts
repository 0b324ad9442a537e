import { createLibrary, type Library } from '../../widgets/core/pack/library.ts';
import { createNamesakes } from '../../widgets/core/pack/namesakes.ts';
import { activeSet, BUNDLED, membersOf, setKey } from '../packs/active-set.ts';
import { readBundled } from '../packs/bundled.ts';
import { knownPacks } from '../packs/known-packs.ts';
import { readSet } from '../packs/read-set.ts';
import { readSettings } from './settings/store.ts';

let bundled: Promise<Library> | undefined;
let current: { key: string; library: Promise<Library> } | undefined;

/** The packs that come with the extension, whatever the reader has switched off: where documents are. */
export function bundledLibrary(): Promise<Library> {
  bundled ??= Promise.all(BUNDLED.map(readBundled)).then((packs) => createLibrary(packs, createNamesakes));
  bundled.catch(() => {
    bundled = undefined;
  });
  return bundled;
}

/** The packs in use, the reader's own among them, in the reader's order; of sites' own those of one site, or all. */
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

/** Names the packs in use (`setKey`). */
export async function currentSet(site?: string): Promise<string> {
  const [settings, known] = await Promise.all([readSettings(), knownPacks.read()]);
  return setKey(activeSet(settings, known, site));
}
