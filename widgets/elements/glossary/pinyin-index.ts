import { indexLetter, NO_LETTER } from '../../core/search/order.ts';
import type { Index } from './contents.ts';
import { labels } from './labels.ts';

/** From A to Z, then terms without a letter. */
export const pinyinIndex: Index = {
  by: 'pinyin',
  headings: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', NO_LETTER],
  headingOf: indexLetter,
  nameOf: (letter, lang) => (letter === NO_LETTER ? labels[lang].noLetter : letter),
};
