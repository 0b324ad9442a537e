import { FOLD, HAN, KIND, LEAD, MARK, SPACE, WORD } from '../text/fold.ts';

/** A squeezed text, and the offset in the original text of each of its units. */
export interface Squeezed {
  text: string;
  offsets: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Squeezing is the matcher's folding and more, for text that someone types from memory. It drops punctuation and white
 * space, so that `1 6 n` finds 1+6+N; it strips accents from Latin letters, and turns ü into `v`, as pinyin is typed;
 * and it turns Traditional characters into Simplified ones, as far as `simplified` has them.
 */
export function squeeze(text: string, simplified = NONE): string {
  let squeezed = '';
  for (let i = 0; i < text.length; i++) squeezed += squeezeUnit(text.charCodeAt(i), simplified);
  return squeezed;
}

export function squeezeWithOffsets(text: string, simplified = NONE): Squeezed {
  let squeezed = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = squeezeUnit(text.charCodeAt(i), simplified);
    if (unit === '') continue;
    squeezed += unit;
    offsets.push(i);
  }
  return { text: squeezed, offsets };
}

/** Learns from pairs of texts which Simplified character stands in the place of each Traditional one. */
export function learnSimplified(pairs: Iterable<{ zh: string; hant?: string | undefined }>): Map<string, string> {
  const simplified = new Map<string, string>();
  for (const { zh, hant } of pairs) {
    if (hant?.length !== zh.length) continue;
    for (let i = 0; i < hant.length; i++) {
      const from = hant.charAt(i);
      if (from !== zh.charAt(i) && !simplified.has(from)) simplified.set(from, zh.charAt(i));
    }
  }
  return simplified;
}

function squeezeUnit(unit: number, simplified: ReadonlyMap<string, string>): string {
  const kind = KIND[unit]!;
  if (kind >= SPACE && kind !== LEAD) return '';
  const folded = String.fromCharCode(FOLD[unit]! || unit);
  if (kind === HAN || kind === LEAD) return simplified.get(folded) ?? folded;
  if (kind === WORD) return unit < 0x80 ? folded : unaccented(folded);
  return kind !== MARK && LETTER.test(folded) ? folded : '';
}

function unaccented(letter: string): string {
  return /[üǖǘǚǜ]/.test(letter) ? 'v' : letter.normalize('NFD').charAt(0);
}
