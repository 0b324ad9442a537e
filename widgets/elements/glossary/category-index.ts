import type { Category } from '../../../data/schema/term.ts';
import type { Lang } from '../../core/card/model.ts';
import { categories, categoryNames } from '../../core/search/categories.ts';
import type { Index } from './contents.ts';

const WITHOUT: Record<Lang, string> = { 'zh-Hans': '其他', 'zh-Hant': '其他', en: 'Others' };

/** In the order of the schema, then terms without a category. Loaded when a glossary is ordered by category. */
export const categoryIndex: Index = {
  by: 'category',
  headings: [...categories, ''],
  headingOf: ({ category }) => category ?? '',
  nameOf: (category, lang) => categoryNames[lang][category as Category] ?? WITHOUT[lang],
};
