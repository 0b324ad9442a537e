import type { Problem } from './types.ts';

/** What the page asks the worker that writes and reads backups, so that 100,000 terms never pass the page's thread. */
export type BackupAsk =
  /** Writes a file of these fields and all packs. */
  | { do: 'write'; fields: object }
  /** Reads a file and checks its packs. */
  | { do: 'read'; file: Blob }
  /** Replaces all stored packs with those that were read. */
  | { do: 'put' };

export type BackupAnswer =
  | { is: 'written'; file: Blob }
  | { is: 'read'; read: ReadBackup }
  | { is: 'put' }
  | { is: 'unfit'; problem: Problem };

export interface ReadBackup {
  /** What the file holds besides packs, unchecked. */
  fields: unknown;
  /** The first problems of its packs, no more than a reader would read. */
  problems: readonly Problem[];
}
