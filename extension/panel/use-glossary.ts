import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Glossary, loadGlossary } from '../glossary/glossary.ts';

/** The glossary, once it is read; `failed` when it can't be, and then a way to try again. */
export function useGlossary(): [glossary: Glossary | 'loading' | 'failed', retry: () => void] {
  const [glossary, setGlossary] = useState<Glossary | 'loading' | 'failed'>('loading');
  const load = useCallback(() => {
    setGlossary('loading');
    loadGlossary().then(setGlossary, () => setGlossary('failed'));
  }, []);
  useEffect(load, []);
  return [glossary, load];
}
