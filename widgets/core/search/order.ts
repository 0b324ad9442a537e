import type { Term } from '../../../data/schema/pack.ts';

type Named = Pick<Term, 'headword' | 'pinyin'>;

/** The heading for terms without an initial letter: they begin with a figure, or nobody gave their reading. */
export const NO_LETTER = '#';

const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true, ignorePunctuation: true });

/** The letter under which a term is listed in an index from A to Z, or `NO_LETTER`. */
export function indexLetter({ headword, pinyin }: Named): string {
  // NFKD folds full width and splits off the tone mark, which is all that the first letter of a reading needs.
  const [first = ''] = /[\p{L}\p{N}]/u.exec((pinyin ?? headword).normalize('NFKD')) ?? [];
  return /[a-z]/i.test(first) ? first.toUpperCase() : NO_LETTER;
}

/**
 * Compares two terms as a Chinese dictionary orders them: first by letter, which depends on how this headword is read
 * (长者 is under Z, 长三角 under C), then by the collation of CLDR, which knows only one reading of each character.
 */
export function byPinyin(a: Named, b: Named): number {
  return compareLetters(indexLetter(a), indexLetter(b)) || collator.compare(a.headword, b.headword);
}

/** Sorts A to Z, then `NO_LETTER`. */
export function compareLetters(a: string, b: string): number {
  return Number(a === NO_LETTER) - Number(b === NO_LETTER) || (a < b ? -1 : a > b ? 1 : 0);
}
