import { readSettings } from '../common/settings/store.ts';
import { activeSet, setKey } from './active-set.ts';
import { knownPacks } from './known-packs.ts';

/** The key (`setKey`) of the packs in use, including those of the given site (or of all sites). */
export async function currentSet(site?: string): Promise<string> {
  const [settings, known] = await Promise.all([readSettings(), knownPacks.read()]);
  return setKey(activeSet(settings, known, site));
}
