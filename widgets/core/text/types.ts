/** Strings of which at least one must be there (`any`), and strings of which none may be (`none`). */
interface Surroundings {
  any?: readonly string[] | undefined;
  none?: readonly string[] | undefined;
}

/**
 * What must or must not stand beside or near a surface for it to mean this term. `before` and `after` look at the text
 * that touches it; `near` looks `within` UTF-16 code units (40 by default) to either side, inside the same block. A
 * pack's guards have this form (data/schema/term.ts); users of the engine need no schema to write one.
 */
export interface Guard {
  before?: Surroundings | undefined;
  after?: Surroundings | undefined;
  near?: (Surroundings & { within?: number | undefined }) | undefined;
}

/** One way to write a term, with what must or must not stand around it. */
export interface SurfaceInput {
  text: string;
  guard?: Guard | undefined;
}

/** A term, as the matcher needs it. A bare string is a term whose id and only surface are that string. */
export type TermInput =
  | string
  | {
      id: string;
      surfaces: readonly (string | SurfaceInput)[];
      /** Applies to every surface that has no guard of its own. */
      guard?: Guard | undefined;
    };

/** An occurrence of a term: `text.slice(start, end)` is the surface as the text has it. UTF-16 offsets. */
export interface Hit {
  start: number;
  end: number;
  /** The id of the term. */
  term: string;
}
