import { IGNORABLE, isVariationTail, KIND, LEAD, MARK, PLUS, SPACE, WORD } from './fold.ts';

/**
 * Edges: a surface that ends in a Latin letter or digit is a word of its own only if none goes on from it: `1+6+N` is not
 * in `11+6+N` nor in `1+6+N+X`. What does not show is looked through, and white space before a plus, which folding drops;
 * a quotation mark does show, and ends a word.
 */

/** The neighbour goes on with the word: a Latin letter, a digit, a combining mark or a plus. */
export const BLOCKED = 0;
export const CLEAR = 1;
/** Clear as far as the text goes; more text beyond its end could block. */
export const OPEN = 2;

const GOES_ON = WORD | MARK | PLUS;

/** What stands after `end`, where a surface ends, and before `to`. */
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

/** What stands before `start`, where a surface starts, and not before `from`. */
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
