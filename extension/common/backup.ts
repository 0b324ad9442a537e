import { type Lookup, lookups } from './lookups.ts';
import { type SavedTerm, savedTerms } from './saved-terms.ts';
import { VERSION } from './settings/migrate.ts';
import { DEFAULTS, toSettings } from './settings/schema.ts';
import { changeSettings, readSettings } from './settings/store.ts';
import type { Settings } from './settings/types.ts';

const FORMAT = 'mingci-backup';

/** All that the extension keeps of a reader. */
export interface Backup {
  format: typeof FORMAT;
  /** That of the settings. */
  version: number;
  settings: Settings;
  savedTerms: readonly SavedTerm[];
  lookups: readonly Lookup[];
}

/** Why a file can't be taken in: it is no JSON, it is something else, or a later version wrote it. */
export type BackupProblem = 'json' | 'foreign' | 'later';

export async function makeBackup(): Promise<Backup> {
  const [settings, saved, looked] = await Promise.all([readSettings(), savedTerms.read(), lookups.read()]);
  return { format: FORMAT, version: VERSION, settings, savedTerms: saved, lookups: looked };
}

/** Reads a backup without taking it in. Fields that can't be understood have their defaults. */
export function parseBackup(text: string): Backup | BackupProblem {
  let found: Partial<Backup> | null;
  try {
    found = JSON.parse(text) as Partial<Backup> | null;
  } catch {
    return 'json';
  }
  if (typeof found !== 'object' || found?.format !== FORMAT || typeof found.version !== 'number') return 'foreign';
  if (found.version > VERSION) return 'later';
  return {
    format: FORMAT,
    version: VERSION,
    settings: toSettings(found.settings),
    savedTerms: savedTerms.understood(found.savedTerms),
    lookups: lookups.understood(found.lookups),
  };
}

/** Puts all back as it was when the backup was made. @throws when the browser can't keep it: all is as before then. */
export async function takeIn(backup: Backup): Promise<void> {
  const before = await makeBackup();
  try {
    await write(backup);
  } catch (error) {
    await write(before);
    throw error;
  }
}

/** Forgets all that the reader has set, saved and looked up. */
export function forgetAll(): Promise<void> {
  return takeIn({ format: FORMAT, version: VERSION, settings: DEFAULTS, savedTerms: [], lookups: [] });
}

async function write(backup: Backup): Promise<void> {
  await savedTerms.change(() => backup.savedTerms);
  await lookups.change(() => backup.lookups);
  await changeSettings(backup.settings);
}
