import type { Lang } from '../../core/card/model.ts';

/** All text of the glossary itself, apart from its entries'. A language that lacks a label does not compile. */
export interface Labels {
  search: string;
  searchHint: string;
  index: string;
  by: { pinyin: string; category: string };
  /** Name of the list of letters or categories that lead to their terms. */
  jump: string;
  provenance: string;
  anyProvenance: string;
  noLetter: string;
  link(headword: string): string;
}

const zhHans: Labels = {
  search: '查词',
  searchHint: '词语、拼音、首字母或英文',
  index: '排列',
  by: { pinyin: '按拼音', category: '按类别' },
  jump: '跳到',
  provenance: '解释类型',
  anyProvenance: '全部解释',
  noLetter: '数字与其他',
  link: (headword) => `“${headword}”的链接`,
};

const zhHant: Labels = {
  search: '查詞',
  searchHint: '詞語、拼音、首字母或英文',
  index: '排列',
  by: { pinyin: '依拼音', category: '依類別' },
  jump: '跳至',
  provenance: '解釋類型',
  anyProvenance: '所有解釋',
  noLetter: '數字與其他',
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
  noLetter: 'Numbers and others',
  link: (headword) => `Link to ${headword}`,
};

export const labels: Record<Lang, Labels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
