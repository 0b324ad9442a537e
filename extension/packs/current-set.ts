import { readSettings } from '../common/settings/store.ts';
import { activeSet, setKey } from './active-set.ts';
import { knownPacks } from './known-packs.ts';

/** Names the packs in use (`setKey`): of sites' own those of one site, or all. */
export async function currentSet(site?: string): Promise<string> {
  const [settings, known] = await Promise.all([readSettings(), knownPacks.read()]);
  return setKey(activeSet(settings, known, site));
}
