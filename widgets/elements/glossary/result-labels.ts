import type { Lang } from '../../core/card/model.ts';

/** The glossary's text for a search. A language that lacks a label does not compile. */
interface Labels {
  found(terms: number): string;
  notFound(query: string): string;
  nearest: string;
  more(terms: number): string;
  alsoWritten: string;
}

export const resultLabels: Record<Lang, Labels> = {
  'zh-Hans': {
    found: (terms) => `找到${terms}个词`,
    notFound: (query) => `没有找到“${query}”`,
    nearest: '相近的词：',
    more: (terms) => `再显示${terms}个`,
    alsoWritten: '也写作',
  },
  'zh-Hant': {
    found: (terms) => `找到 ${terms} 個詞`,
    notFound: (query) => `找不到「${query}」`,
    nearest: '相近的詞：',
    more: (terms) => `再顯示 ${terms} 個`,
    alsoWritten: '也寫作',
  },
  en: {
    found: (terms) => (terms === 1 ? '1 term found' : `${terms} terms found`),
    notFound: (query) => `Nothing found for “${query}”`,
    nearest: 'Did you mean: ',
    more: (terms) => `Show ${terms} more`,
    alsoWritten: 'Also written',
  },
};
