import { useEffect, useState } from 'preact/hooks';
import type { Bilingual } from '../../../data/schema/common.ts';
import { inOrder } from '../../common/pack-order.ts';
import { bundledLibrary } from '../../common/packs.ts';
import { type KnownPack, knownPacks } from '../../packs/known-packs.ts';
import { listPacks } from '../../packs/store.ts';
import { lostPacks, tellOfPacks } from '../../packs/tell-of-packs.ts';
import type { PackInfo } from '../../packs/types.ts';
import { useSurface } from '../../ui/surface.tsx';

/** A pack in the list: one that comes with the extension or, if it has `info`, an imported one. */
export interface ListedPack {
  id: string;
  title: Bilingual;
  version: string;
  terms: number;
  licence: string;
  /** For an imported pack, as the reader wrote it. */
  source: string | Bilingual;
  info?: PackInfo;
}

export interface Packs {
  /** In the reader's order. */
  packs: readonly ListedPack[];
  /** The packs that the browser has deleted. */
  lost: readonly KnownPack[];
  /** Nothing can be read: the browser's storage is switched off or damaged. */
  failed: boolean;
}

/** All packs, updated when packs are imported or removed, here or on another page. */
export function usePacks(): Packs {
  const { packOrder } = useSurface().settings;
  const [found, setFound] = useState<Packs>({ packs: [], lost: [], failed: false });

  useEffect(() => {
    const watching = new AbortController();
    const { signal } = watching;

    async function read(): Promise<void> {
      const [{ packs: bundled }, infos, known] = await Promise.all([
        bundledLibrary(),
        listPacks().catch(() => undefined),
        knownPacks.read(),
      ]);
      if (signal.aborted) return;
      const own = bundled.map(({ id, title, version, terms, licence }) => ({
        id,
        title,
        version,
        terms: terms.length,
        licence: licence.editorial,
        source: licence.source ?? '',
      }));
      const imported = (infos ?? []).filter(({ removed }) => !removed).map((info) => Object.assign({ info }, info));
      setFound({ packs: [...own, ...imported], lost: infos ? lostPacks(known, infos) : [], failed: !infos });
    }

    knownPacks.watch(() => void read(), signal);
    // An import may have been interrupted after the pack was stored but before the list was updated.
    void tellOfPacks()
      .catch(() => undefined)
      .then(read);
    return () => watching.abort();
  }, []);

  return { ...found, packs: inOrder(found.packs, packOrder) };
}
