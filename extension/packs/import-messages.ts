import type { Settings } from '../common/settings/types.ts';
import type { Changes } from './diff.ts';
import type { Reading } from './read/table.ts';
import type { About, Entry, PackInfo, Problem } from './types.ts';

/** What the page asks the worker that imports a pack, one after the other. */
export type Ask =
  /** Reads a file; of TBX, which needs a DOM, the page has read the terms. */
  | { do: 'open'; file: File; tbx?: { entries: readonly Entry[]; about: Partial<About> } }
  /** Checks it, understood so. `update`: the id of the pack that it is to replace. */
  | { do: 'check'; about: About; reading?: Reading; update?: string }
  /** Compiles and keeps what was checked last. */
  | { do: 'take'; settings: Pick<Settings, 'offPacks' | 'packOrder'> };

/** An ask and its answer have the same turn: a reader changes their mind faster than 100,000 terms are checked. */
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

/** What a file holds, as far as the page needs it. */
export interface Opened {
  kind: 'table' | 'json' | 'yomitan' | 'tbx';
  about: About;
  /** Of a table: its first rows, and how they are understood. */
  table?: { reading: Reading; rows: readonly (readonly string[])[]; columns: number };
}

export interface Checked {
  terms: number;
  /** The first terms, to look at. */
  sample: readonly { headword: string; definition: string }[];
  /** The first of them, as many as can be read. */
  problems: readonly Problem[];
  problemCount: number;
  /** That it replaces a pack, and what becomes of that one's terms. */
  changes?: Changes;
}

/** How many problems are told. */
export const MOST_PROBLEMS = 100;
