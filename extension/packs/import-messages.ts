import type { Settings } from '../common/settings/types.ts';
import type { Changes } from './diff.ts';
import type { Reading } from './read/table.ts';
import type { About, Entry, PackInfo, Problem } from './types.ts';

/** What the page asks the worker that imports a pack, in this order. */
export type Ask =
  /** Reads a file; for TBX, which needs a DOM, the page has already read the terms. */
  | { do: 'open'; file: File; tbx?: { entries: readonly Entry[]; about: Partial<About> } }
  /** Checks it, as described by `about` and `reading`. `update`: the id of the pack to replace. */
  | { do: 'check'; about: About; reading?: Reading; update?: string }
  /** Compiles and stores what was checked last. */
  | { do: 'take'; settings: Pick<Settings, 'offPacks' | 'packOrder'> };

/** Messages and answers have a turn, since readers change their mind faster than 100,000 terms are checked. */
export interface Turn<Message> {
  turn: number;
  message: Message;
}

export type Stage = 'reading' | 'checking' | 'compiling' | 'keeping';

export type Answer =
  | { is: 'progress'; stage: Stage; done: number; of: number }
  | { is: 'opened'; opened: Opened }
  | { is: 'checked'; checked: Checked }
  | { is: 'taken'; info: PackInfo }
  | { is: 'unfit'; problem: Problem };

/** What the page needs to know about a file. */
export interface Opened {
  kind: 'table' | 'json' | 'yomitan' | 'tbx';
  about: About;
  /** For a table: its first rows, and what its columns hold. */
  table?: { reading: Reading; rows: readonly (readonly string[])[]; columns: number };
}

export interface Checked {
  terms: number;
  /** The first terms, as a preview. */
  sample: readonly { headword: string; definition: string }[];
  /** The first problems, no more than a reader would read. */
  problems: readonly Problem[];
  problemCount: number;
  /** If it replaces a pack: what changes in its terms. */
  changes?: Changes;
}

/** How many problems to show. */
export const MOST_PROBLEMS = 100;
