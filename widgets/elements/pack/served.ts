import type { Pack } from '../../../data/schema/pack.ts';

let packs: readonly Pack[] = [];

/**
 * For a server: sets the packs to render elements from, in order of precedence, as in `packs/<id>.json`. Without them,
 * a server renders elements with their own content.
 */
export function servePacks(given: readonly Pack[]): void {
  packs = given;
}

export function servedPacks(): readonly Pack[] {
  return packs;
}
