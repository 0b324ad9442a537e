import { useMemo } from 'preact/hooks';
import { type Glossary, toGlossary } from '../glossary/glossary.ts';
import { useLibrary } from '../ui/use-library.ts';

/** The terms of the packs in use, once they are read; `failed` when they can't be. */
export function useGlossary(): Glossary | 'loading' | 'failed' {
  const library = useLibrary();
  return useMemo(() => (typeof library === 'object' ? toGlossary(library) : library), [library]);
}
