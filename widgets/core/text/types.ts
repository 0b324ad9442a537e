import type { Guard } from '../../../data/schema/term.ts';

export type { Guard };

/** A way a term is written, with what must or must not stand around it. */
export interface SurfaceInput {
  text: string;
  guard?: Guard | undefined;
}

/** What the matcher is told about a term. A bare string is a term whose id and only surface are that string. */
export type TermInput =
  | string
  | {
      id: string;
      surfaces: readonly (string | SurfaceInput)[];
      /** Holds for every surface that has no guard of its own. */
      guard?: Guard | undefined;
    };

/** An occurrence of a term: `text.slice(start, end)` is the surface as the text has it. UTF-16 offsets. */
export interface Hit {
  start: number;
  end: number;
  /** The id of the term. */
  term: string;
}
