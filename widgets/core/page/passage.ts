import type { Passage } from './density.ts';
import type { Piece } from './piece.ts';

/** A piece, as the density looks at it. A hit that is not allowed takes no other's place. */
export function passageOf(
  piece: Piece,
  sectionOf: (node: Node) => unknown,
  allows: (index: number) => boolean,
): Passage {
  // Most often one section holds all of it: then it is not asked for each hit.
  let ends: readonly unknown[] | undefined;
  return {
    terms: piece.terms,
    sectionOf(index) {
      ends ??= [sectionOf(piece.first), sectionOf(piece.last)];
      return ends[0] === ends[1] ? ends[0] : sectionOf(piece.textOf(index));
    },
    isAllowed: (index) => allows(index) && piece.isAllowed(index),
    hiddenBy: (index) => piece.hit(index).hiddenBy(),
  };
}
