import { fromOffSites } from './migrations/1-from-off-sites.ts';
import { type Stored, VERSION } from './stored.ts';

/** One file per step, never changed once shipped: the nth migrates from version n - 1 to version n. */
const STEPS: readonly ((stored: Stored) => Omit<Stored, 'version'>)[] = [fromOffSites];

/** Migrates stored settings to this version. Settings of a later version are left as they are. */
export function migrate(stored: Stored): Stored {
  let now = stored;
  for (let version = stored.version; version < VERSION; version++) {
    now = { ...STEPS[version]!(now), version: version + 1 };
  }
  return now;
}
