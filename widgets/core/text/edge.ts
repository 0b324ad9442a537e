import { IGNORABLE, isVariationTail, KIND, LEAD, MARK, PLUS, SPACE, WORD } from './fold.ts';

/**
 * Edges: a surface that begins or ends in a Latin letter or digit matches only where the word does not continue there:
 * `1+6+N` is neither in `11+6+N` nor in `1+6+N+X`. Invisible characters are skipped, and so is white space next to a
 * plus, which folding drops. A quotation mark is visible, so it ends a word.
 */

/** The neighbour continues the word: a Latin letter, a digit, a combining mark or a plus. */
export const BLOCKED = 0;
export const CLEAR = 1;
/** Clear up to the end of the text; more text could still block. */
export const OPEN = 2;

const GOES_ON = WORD | MARK | PLUS;

/** The edge after a surface that ends at `end`, looking no further than `to`. */
export function edgeAfter(text: string, end: number, to: number): number {
  let spaced = false;
  for (let i = end; i < to; i++) {
    const kind = KIND[text.charCodeAt(i)]!;
    if (kind === SPACE) spaced = true;
    else if (kind === LEAD && i + 1 === to) return OPEN;
    else if (kind === LEAD && isVariationTail(text.charCodeAt(i + 1))) i++;
    else if (kind !== IGNORABLE) return verdict(kind, spaced);
  }
  return OPEN;
}

/** The edge before a surface that starts at `start`, looking no further back than `from`. */
export function edgeBefore(text: string, start: number, from: number): number {
  let spaced = false;
  for (let i = start - 1; i >= from; i--) {
    const unit = text.charCodeAt(i);
    const kind = KIND[unit]!;
    if (kind === SPACE) spaced = true;
    else if (isVariationTail(unit) && i === from) return OPEN;
    else if (isVariationTail(unit) && KIND[text.charCodeAt(i - 1)] === LEAD) i--;
    else if (kind !== IGNORABLE) return verdict(kind, spaced);
  }
  return OPEN;
}

function verdict(kind: number, spaced: boolean): number {
  return (kind & (spaced ? PLUS : GOES_ON)) === 0 ? CLEAR : BLOCKED;
}
