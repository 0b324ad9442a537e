import type { Indicator, Pack } from '../../data/schema/pack.ts';
import { termKey } from '../../widgets/core/pack/library.ts';

/** The indicators, of all packs at hand, that name a term as related. */
export function figuresOf(key: string, packs: readonly Pack[]): { pack: Pack; indicator: Indicator }[] {
  return packs.flatMap((pack) =>
    pack.indicators
      .filter(({ related }) => related.some((ref) => (ref.includes('/') ? ref : termKey(pack.id, ref)) === key))
      .map((indicator) => ({ pack, indicator })),
  );
}
