import { browser } from 'wxt/browser';
import type { Pack } from '../../data/schema/pack.ts';
import { createLibrary, type Library } from '../../widgets/core/pack/library.ts';

/** The packs that come with the extension, in order of precedence. */
const BUNDLED = ['shibei-2021', 'national-policy'];

let library: Promise<Library> | undefined;

/** The bundled packs, read from the extension's own files when they are first asked for. */
export function bundledLibrary(): Promise<Library> {
  library ??= Promise.all(BUNDLED.map(readPack)).then(createLibrary);
  // A read that failed (the browser was shutting a profile down, say) must not stand in the way of the next one.
  library.catch(() => {
    library = undefined;
  });
  return library;
}

async function readPack(id: string): Promise<Pack> {
  // Bundled packs were validated when they were compiled.
  return (await (await fetch(browser.runtime.getURL(`/packs/${id}.json` as '/'))).json()) as Pack;
}
