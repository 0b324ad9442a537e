import { ask } from '../common/messages.ts';
import { DEFAULTS } from '../common/settings/defaults.ts';
import { OFF_SITES, readStored, VERSION } from '../common/settings/stored.ts';
import type { Settings } from '../common/settings/types.ts';

/**
 * Reads the settings quickly, so that the page can be marked at once. What this version stored needs no check. What
 * another version stored is interpreted by the background, which has the code for it.
 *
 * @throws if the browser can't read its storage.
 */
export async function readPageSettings(): Promise<Settings> {
  const { version, ...stored } = await readStored();
  if (version === VERSION) return { ...DEFAULTS, ...stored };
  return version > 0 || stored[OFF_SITES] ? await ask('settings', {}) : DEFAULTS;
}
