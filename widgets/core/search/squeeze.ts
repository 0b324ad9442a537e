import { FOLD, HAN, KIND, LEAD, MARK, SPACE, WORD } from '../text/fold.ts';

/** A text squeezed, and for each of its units the offset in the text that it was made from. */
export interface Squeezed {
  text: string;
  offsets: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Squeezing is folding as the matcher does it, and further, for text that someone types from memory. Punctuation and
 * white space fall away, so that `1 6 n` finds 1+6+N; Latin letters lose their accents, with `v` for ü, as pinyin is
 * typed; Traditional characters become Simplified ones as far as `simplified` tells how.
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

/** The characters of Traditional texts with what stands in their place in the Simplified ones. */
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
