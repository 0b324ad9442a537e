import { createLibrary, type Library } from '../../widgets/core/pack/library.ts';
import { createNamesakes } from '../../widgets/core/pack/namesakes.ts';
import { BUNDLED } from '../packs/active-set.ts';
import { readBundled } from '../packs/bundled.ts';

let bundled: Promise<Library> | undefined;

/** All packs that come with the extension, including those switched off: the documents are in them. */
export function bundledLibrary(): Promise<Library> {
  bundled ??= Promise.all(BUNDLED.map(readBundled)).then((packs) => createLibrary(packs, createNamesakes));
  bundled.catch(() => {
    bundled = undefined;
  });
  return bundled;
}
