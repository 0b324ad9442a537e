import { createLibrary, type Library } from '../../widgets/core/pack/library.ts';
import { createNamesakes } from '../../widgets/core/pack/namesakes.ts';
import { BUNDLED } from '../packs/active-set.ts';
import { readBundled } from '../packs/bundled.ts';

let bundled: Promise<Library> | undefined;

/** The packs that come with the extension, whatever the reader has switched off: where documents are. */
export function bundledLibrary(): Promise<Library> {
  bundled ??= Promise.all(BUNDLED.map(readBundled)).then((packs) => createLibrary(packs, createNamesakes));
  bundled.catch(() => {
    bundled = undefined;
  });
  return bundled;
}
