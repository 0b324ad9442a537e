import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../widgets/core/pack/library.ts';
import { bundledLibrary } from '../common/packs.ts';

/** The packs at hand, once they are read; `failed` when they can't be. */
export function useLibrary(): Library | 'loading' | 'failed' {
  const [library, setLibrary] = useState<Library | 'loading' | 'failed'>('loading');
  useEffect(() => {
    bundledLibrary().then(setLibrary, () => setLibrary('failed'));
  }, []);
  return library;
}
