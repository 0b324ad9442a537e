import type { Provenance } from '../../../data/schema/term.ts';
import { labels as cardLabels } from '../../core/card/labels.ts';
import type { Lang } from '../../core/card/model.ts';

/** Every word that the glossary says by itself, beside those of its entries. A language that lacks one does not compile. */
export interface Labels {
  search: string;
  searchHint: string;
  index: string;
  by: { pinyin: string; category: string };
  /** Name of the list of letters or categories that lead to their terms. */
  jump: string;
  provenance: string;
  anyProvenance: string;
  provenanceNames: Record<Provenance, string>;
  noLetter: string;
  noCategory: string;
  found(terms: number): string;
  notFound(query: string): string;
  nearest: string;
  more(terms: number): string;
  alsoWritten: string;
  link(headword: string): string;
}

const zhHans: Labels = {
  search: '查词',
  searchHint: '词语、拼音、首字母或英文',
  index: '排列',
  by: { pinyin: '按拼音', category: '按类别' },
  jump: '跳到',
  provenance: '解释出处',
  anyProvenance: '全部出处',
  provenanceNames: cardLabels['zh-Hans'].provenance,
  noLetter: '数字与其他',
  noCategory: '其他',
  found: (terms) => `找到${terms}个词`,
  notFound: (query) => `没有找到“${query}”`,
  nearest: '相近的词：',
  more: (terms) => `再显示${terms}个`,
  alsoWritten: '也写作',
  link: (headword) => `“${headword}”的链接`,
};

const zhHant: Labels = {
  search: '查詞',
  searchHint: '詞語、拼音、首字母或英文',
  index: '排列',
  by: { pinyin: '依拼音', category: '依類別' },
  jump: '跳至',
  provenance: '解釋出處',
  anyProvenance: '所有出處',
  provenanceNames: cardLabels['zh-Hant'].provenance,
  noLetter: '數字與其他',
  noCategory: '其他',
  found: (terms) => `找到 ${terms} 個詞`,
  notFound: (query) => `找不到「${query}」`,
  nearest: '相近的詞：',
  more: (terms) => `再顯示 ${terms} 個`,
  alsoWritten: '也寫作',
  link: (headword) => `「${headword}」的連結`,
};

const en: Labels = {
  search: 'Search the glossary',
  searchHint: 'Chinese, pinyin, initials or English',
  index: 'Order',
  by: { pinyin: 'A–Z', category: 'By subject' },
  jump: 'Jump to',
  provenance: 'Kind of definition',
  anyProvenance: 'All definitions',
  provenanceNames: cardLabels.en.provenance,
  noLetter: 'Figures and others',
  noCategory: 'Others',
  found: (terms) => (terms === 1 ? '1 term found' : `${terms} terms found`),
  notFound: (query) => `Nothing found for “${query}”`,
  nearest: 'Near to it: ',
  more: (terms) => `Show ${terms} more`,
  alsoWritten: 'Also written',
  link: (headword) => `Link to ${headword}`,
};

export const labels: Record<Lang, Labels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
