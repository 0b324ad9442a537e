import type { Term } from '../../../data/schema/pack.ts';

type Named = Pick<Term, 'headword' | 'pinyin'>;

/** Where terms stand that no letter begins: those that begin with a figure, and those whose reading nobody gave. */
export const NO_LETTER = '#';

const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true, ignorePunctuation: true });

/** The letter that a term stands under in an index from A to Z, or `NO_LETTER`. */
export function indexLetter({ headword, pinyin }: Named): string {
  // Folds full width, and takes the tone off: nothing else that stands first in a reading needs more.
  const [first = ''] = /[\p{L}\p{N}]/u.exec((pinyin ?? headword).normalize('NFKD')) ?? [];
  return /[a-z]/i.test(first) ? first.toUpperCase() : NO_LETTER;
}

/**
 * Compares two terms as a Chinese dictionary orders them: by letter first, which heeds how this headword is read (长者 is
 * under Z, 长三角 under C), then by the collation of CLDR, which knows one reading of each character.
 */
export function byPinyin(a: Named, b: Named): number {
  return compareLetters(indexLetter(a), indexLetter(b)) || collator.compare(a.headword, b.headword);
}

/** A to Z, then what has no letter. */
export function compareLetters(a: string, b: string): number {
  return Number(a === NO_LETTER) - Number(b === NO_LETTER) || (a < b ? -1 : a > b ? 1 : 0);
}
