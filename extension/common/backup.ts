import { readBackup, writeBackup } from '../packs/backup-file.ts';
import { declinedSites } from '../packs/site-glossary-choice.ts';
import { replacePacks } from '../packs/store.ts';
import { forgetLost, tellOfPacks } from '../packs/tell-of-packs.ts';
import { type Problem, Unfit } from '../packs/types.ts';
import { type Lookup, lookups } from './lookups.ts';
import { type SavedTerm, savedTerms } from './saved-terms.ts';
import { VERSION } from './settings/stored.ts';
import { DEFAULTS } from './settings/defaults.ts';
import { toSettings } from './settings/schema.ts';
import { changeSettings, readSettings } from './settings/store.ts';
import type { Settings } from './settings/types.ts';

const FORMAT = 'mingci-backup';

/**
 * All that the extension stores for a reader except packs, which never pass through the page's thread
 * (packs/backup.worker.ts).
 */
export interface Backup {
  format: typeof FORMAT;
  /** The version of the settings. */
  version: number;
  settings: Settings;
  savedTerms: readonly SavedTerm[];
  lookups: readonly Lookup[];
  declinedSites: readonly string[];
}

/** Why a file can't be imported: it is not JSON, it is not a backup, or a later version wrote it. */
export type BackupProblem = 'json' | 'foreign' | 'later';

/** Says why a backup was not imported. Nothing has changed then. */
export class Refused extends Error {
  /** A problem of the file, problems of its packs or with storing them, or that the browser can't store anything. */
  readonly reason: BackupProblem | readonly Problem[] | 'nowhere';

  constructor(reason: Refused['reason']) {
    super(typeof reason === 'string' ? reason : JSON.stringify(reason));
    this.reason = reason;
  }
}

/** All that the extension stores for a reader, packs included, as a file. */
export async function exportAll(): Promise<Blob> {
  return writeBackup(await makeBackup());
}

/**
 * Restores everything as it was when the file was exported.
 *
 * @throws Refused
 */
export async function importAll(file: Blob): Promise<void> {
  try {
    await readBackup(file, async ({ fields, problems }, putPacks) => {
      const backup = parseBackup(fields);
      if (typeof backup === 'string') throw new Refused(backup);
      if (problems.length > 0) throw new Refused(problems);
      await takeIn(backup, putPacks);
    });
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    throw new Refused(error.problem.code === 'syntax' ? 'json' : [error.problem]);
  }
}

/**
 * Forgets everything that the reader has set, saved, looked up and imported.
 *
 * @throws Refused if the browser can't; nothing has changed then
 */
export async function forgetAll(): Promise<void> {
  const nothing = { settings: DEFAULTS, savedTerms: [], lookups: [], declinedSites: [] };
  await takeIn({ format: FORMAT, version: VERSION, ...nothing }, () => replacePacks([]));
}

export async function makeBackup(): Promise<Backup> {
  const [settings, saved, looked, declined] = await Promise.all([
    readSettings(),
    savedTerms.read(),
    lookups.read(),
    declinedSites.read(),
  ]);
  return {
    format: FORMAT,
    version: VERSION,
    settings,
    savedTerms: saved,
    lookups: looked,
    declinedSites: declined,
  };
}

/** Parses a backup without importing it. Fields that it does not understand get their defaults. */
export function parseBackup(found: unknown): Backup | BackupProblem {
  const { format, version, ...fields } = Object(found) as { [Field in keyof Backup]?: unknown };
  if (format !== FORMAT || typeof version !== 'number') return 'foreign';
  if (version > VERSION) return 'later';
  return {
    format: FORMAT,
    version: VERSION,
    settings: toSettings(fields.settings),
    savedTerms: savedTerms.understood(fields.savedTerms),
    lookups: lookups.understood(fields.lookups),
    declinedSites: declinedSites.understood(fields.declinedSites),
  };
}

/** Packs come last: they are the most likely to run out of room, and are written all or not at all. */
async function takeIn(backup: Backup, putPacks: () => Promise<void>): Promise<void> {
  const before = await makeBackup();
  try {
    await write(backup).catch(() => {
      throw new Refused('nowhere');
    });
    await putPacks();
  } catch (error) {
    await write(before);
    throw error;
  }
  await tellOfPacks();
  // Packs that were replaced on purpose must not be reported as lost.
  await forgetLost();
}

async function write(backup: Backup): Promise<void> {
  await savedTerms.change(() => backup.savedTerms);
  await lookups.change(() => backup.lookups);
  await declinedSites.change(() => backup.declinedSites);
  await changeSettings(backup.settings);
}
