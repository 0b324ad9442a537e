import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../widgets/core/pack/library.ts';
import { currentLibrary } from '../common/packs.ts';
import { knownPacks } from '../packs/known-packs.ts';
import { useSurface } from './surface.tsx';

/** The packs in use, once they are read; `failed` when they can't be. */
export function useLibrary(): Library | 'loading' | 'failed' {
  const [library, setLibrary] = useState<Library | 'loading' | 'failed'>('loading');
  const { offPacks, packOrder } = useSurface().settings;
  useEffect(() => {
    const watching = new AbortController();
    const { signal } = watching;
    const read = () =>
      currentLibrary().then(
        (now) => signal.aborted || setLibrary(now),
        () => signal.aborted || setLibrary('failed'),
      );
    knownPacks.watch(() => void read(), signal);
    void read();
    return () => watching.abort();
  }, [offPacks.join(' '), packOrder.join(' ')]);
  return library;
}
