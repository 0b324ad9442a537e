import { ask } from '../common/messages.ts';
import { DEFAULTS } from '../common/settings/defaults.ts';
import { OFF_SITES, readStored, VERSION } from '../common/settings/stored.ts';
import type { Settings } from '../common/settings/types.ts';

/**
 * The settings, for a page that is to be marked at once: as this version stores them they can be taken as they stand. What
 * another version has left is for the background to make sense of, which has the code for it.
 *
 * @throws when the browser can't read its storage.
 */
export async function readPageSettings(): Promise<Settings> {
  const { version, ...stored } = await readStored();
  if (version === VERSION) return { ...DEFAULTS, ...stored };
  return version > 0 || stored[OFF_SITES] ? await ask('settings', {}) : DEFAULTS;
}
