/** A folder whose code may import from certain other rooms only. */
export interface Room {
  /** Path from the repository's root, ending in a slash. */
  folder: string;
  /** Rooms from which it may import anything, besides its own. */
  uses: readonly string[];
  /** Rooms from which it may import types only, which are erased when the code runs. */
  types: readonly string[];
  why: string;
}

/**
 * `data ← build`, `widgets/core ← widgets/elements ← extension`. A file's room is the innermost folder that contains
 * it.
 */
export const ROOMS: readonly Room[] = [
  { folder: 'data/', uses: [], types: [], why: 'everything else is built from data/' },
  {
    folder: 'build/generated/',
    uses: [],
    types: [],
    why: 'generated files are plain data',
  },
  {
    folder: 'build/',
    uses: ['data/', 'widgets/core/', 'build/generated/'],
    types: [],
    why: 'build/ turns data/ into what ships, using the engine of widgets/core/',
  },
  {
    folder: 'widgets/core/',
    uses: [],
    types: ['data/'],
    why: 'widgets/core/ is the engine, free of frameworks; it imports nothing from above, and only types from data/',
  },
  {
    folder: 'widgets/elements/',
    uses: ['widgets/core/', 'build/generated/'],
    types: ['data/'],
    why: 'widgets/elements/ builds on widgets/core/',
  },
  {
    folder: 'widgets/',
    uses: ['widgets/core/', 'widgets/elements/', 'build/generated/'],
    types: ['data/'],
    why: 'the gallery shows widgets',
  },
  {
    folder: 'extension/',
    uses: ['widgets/core/', 'widgets/elements/', 'build/generated/', 'data/'],
    types: [],
    why: 'extension/ builds on widgets/, and validates imported packs with the schema of data/',
  },
];

/** The room of a file, or undefined if it may import from anywhere (configs, `test/`). */
export function roomOf(file: string): Room | undefined {
  return ROOMS.filter(({ folder }) => file.startsWith(folder)).sort((a, b) => b.folder.length - a.folder.length)[0];
}
