/** Strings of which one has to be there, and strings of which none may. */
interface Surroundings {
  any?: readonly string[] | undefined;
  none?: readonly string[] | undefined;
}

/**
 * What must or must not stand beside a surface, or near it, for it to be this term. `before` and `after` look at the text
 * that touches it; `near` looks `within` UTF-16 code units (40 when not given) to either side, inside the same block.
 * A pack's guards are of this form (data/schema/term.ts); who uses the engine needs no schema to write one.
 */
export interface Guard {
  before?: Surroundings | undefined;
  after?: Surroundings | undefined;
  near?: (Surroundings & { within?: number | undefined }) | undefined;
}

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
