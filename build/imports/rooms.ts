/** A folder whose code may use some other rooms, and none besides. */
export interface Room {
  /** Path from the repository's root, ending in a slash. */
  folder: string;
  /** Rooms from which anything may be imported, its own besides. */
  uses: readonly string[];
  /** Rooms from which types may be imported: they are gone when the code runs. */
  types: readonly string[];
  why: string;
}

/** `data ← build`, `widgets/core ← widgets/elements ← extension`. The innermost folder that holds a file is its room. */
export const ROOMS: readonly Room[] = [
  { folder: 'data/', uses: [], types: [], why: 'data/ is what everything else is made from' },
  {
    folder: 'build/generated/',
    uses: [],
    types: [],
    why: 'what is generated is plain data',
  },
  {
    folder: 'build/',
    uses: ['data/', 'widgets/core/', 'build/generated/'],
    types: [],
    why: 'build/ turns data/ into what ships, with the engine of widgets/core/',
  },
  {
    folder: 'widgets/core/',
    uses: [],
    types: ['data/'],
    why: 'widgets/core/ is the engine, without framework: nothing above it, and of data/ only the types',
  },
  {
    folder: 'widgets/elements/',
    uses: ['widgets/core/', 'build/generated/'],
    types: ['data/'],
    why: 'widgets/elements/ stands on widgets/core/',
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
    why: 'extension/ stands on widgets/, and checks what readers import by the schema of data/',
  },
];

/** The room of a file, or undefined for one that may import from anywhere: configs, `test/`. */
export function roomOf(file: string): Room | undefined {
  return ROOMS.filter(({ folder }) => file.startsWith(folder)).sort((a, b) => b.folder.length - a.folder.length)[0];
}
