import type { Problem } from './types.ts';

/** What the page asks the worker that writes and reads backups. Packs of 100,000 terms never pass the page's thread. */
export type BackupAsk =
  /** Writes a file of these fields and of all packs. */
  | { do: 'write'; fields: object }
  /** Reads a file and checks its packs. */
  | { do: 'read'; file: Blob }
  /** Keeps the packs that were read, in place of all others. */
  | { do: 'put' };

export type BackupAnswer =
  | { is: 'written'; file: Blob }
  | { is: 'read'; read: ReadBackup }
  | { is: 'put' }
  | { is: 'unfit'; problem: Problem };

export interface ReadBackup {
  /** What the file holds besides packs, as it stands there. */
  fields: unknown;
  /** What is wrong with its packs: the first of it, as much as can be read. */
  problems: readonly Problem[];
}
