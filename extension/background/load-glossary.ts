import type { Library } from '../../widgets/core/pack/library.ts';
import { type Glossary, toGlossary } from '../glossary/glossary.ts';
import { currentLibrary } from './current-library.ts';

let loaded: { library: Library; glossary: Glossary } | undefined;

/** The glossary of the packs in use: built when first needed, and again when other packs are in use. */
export async function loadGlossary(): Promise<Glossary> {
  const library = await currentLibrary();
  if (loaded?.library !== library) loaded = { library, glossary: toGlossary(library) };
  return loaded.glossary;
}
