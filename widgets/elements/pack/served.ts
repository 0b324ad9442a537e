import type { Pack } from '../../../data/schema/pack.ts';

let packs: readonly Pack[] = [];

/**
 * For a server: the packs that elements are drawn from, in order of precedence, as `packs/<id>.json` hold them. Without
 * them, a server draws elements with what they hold.
 */
export function servePacks(given: readonly Pack[]): void {
  packs = given;
}

export function servedPacks(): readonly Pack[] {
  return packs;
}
