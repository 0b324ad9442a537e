import type { Lang } from '../../widgets/core/card/model.ts';

/** All texts of the side panel. If a language lacks one, the code does not compile. */
export interface Labels {
  title: string;
  views: string;
  page: string;
  glossary: string;
  lookups: string;
  saved: string;
  loading: string;
  failed: string;
  back: string;

  pageTerms(count: number): string;
  pageNone: string;
  pageNoneHint: string;
  pageOff: string;
  pageHint: string;
  entry(term: string): string;

  search: string;
  category: string;
  allCategories: string;
  count(terms: number): string;
  found(terms: number): string;
  notFound(query: string): string;
  searching: string;
  nearest: string;
  otherLetters: string;

  save: string;
  meaning: string;
  note: string;
  noteHint: string;
  noteFailed: string;
  figures: string;
  evidence(figure: string): string;
  noTerm: string;
  noTermHint: string;

  explained(text: string): string;
  within: string;
  meant: string;
  unknown: string;

  lookupsNone: string;
  lookupsHint: string;
  clear: string;
  cleared: string;
  undo: string;
  today: string;
  yesterday: string;

  savedNone: string;
  savedHint: string;
  savedCount(terms: number): string;
  remove(term: string): string;
  removed(term: string): string;
  exportAs: string;
  csv: string;
  anki: string;
  gone: string;
  /** Column names of the CSV. */
  columns: readonly [
    headword: string,
    pinyin: string,
    gloss: string,
    english: string,
    definition: string,
    source: string,
    note: string,
    saved: string,
  ];
}

const zhHans: Labels = {
  title: '明词词库',
  views: '栏目',
  page: '本页',
  glossary: '词库',
  lookups: '记录',
  saved: '收藏',
  loading: '正在打开词库…',
  failed: '无法读取词库',
  back: '返回',
  pageTerms: (count) => `本页有${count}个术语`,
  pageNone: '本页没有词库里的术语',
  pageNoneHint: '可以在“词库”里浏览和查找全部术语。',
  pageOff: '此网站已停用，页面上不作任何标注',
  pageHint: '点击术语，页面会滚动到它所在之处，并打开解释。',
  entry: (term) => `${term}的词条`,
  search: '搜索术语、拼音或英文',
  category: '类别',
  allCategories: '全部类别',
  count: (terms) => `共${terms}个术语`,
  found: (terms) => `找到${terms}个术语`,
  notFound: (query) => `没有找到“${query}”`,
  searching: '正在查找…',
  nearest: '相近的术语',
  otherLetters: '其他',
  save: '收藏',
  meaning: '释义',
  note: '笔记',
  noteHint: '只保存在这台设备上',
  noteFailed: '无法保存，浏览器的存储空间可能已满',
  figures: '相关数据',
  evidence: (figure) => `查看原文：${figure}`,
  noTerm: '词库里没有这个词',
  noTermHint: '它所在的词库可能已经移除。',
  explained: (text) => `“${text}”`,
  within: '其中的术语',
  meant: '可能是指',
  unknown: '词库里没有收录',
  lookupsNone: '还没有查过的术语',
  lookupsHint: '查看过解释的术语会列在这里，只保存在这台设备上，不记录您读的网页，也不记录无痕窗口里查的词。',
  clear: '清空',
  cleared: '已清空',
  undo: '撤销',
  today: '今天',
  yesterday: '昨天',
  savedNone: '还没有收藏的术语',
  savedHint: '打开一个术语，点“收藏”，就可以在这里写笔记，并导出为表格或 Anki 卡片。',
  savedCount: (terms) => `收藏了${terms}个术语`,
  remove: (term) => `取消收藏${term}`,
  removed: (term) => `已取消收藏${term}`,
  exportAs: '导出',
  csv: '表格（CSV）',
  anki: 'Anki 卡片',
  gone: '所在词库已移除',
  columns: ['术语', '拼音', '简释', '英文', '解释', '来源', '笔记', '收藏时间'],
};

const zhHant: Labels = {
  title: '明詞詞庫',
  views: '欄目',
  page: '本頁',
  glossary: '詞庫',
  lookups: '紀錄',
  saved: '收藏',
  loading: '正在開啟詞庫…',
  failed: '無法讀取詞庫',
  back: '返回',
  pageTerms: (count) => `本頁有 ${count} 個用語`,
  pageNone: '這個網頁沒有詞庫裡的用語',
  pageNoneHint: '可以在「詞庫」搜尋整個詞庫。',
  pageOff: '已在這個網站停用，網頁上不會有任何標示',
  pageHint: '按一下用語，網頁會捲動到它所在之處，並開啟解釋。',
  entry: (term) => `${term}的詞條`,
  search: '搜尋用語、拼音或英文',
  category: '類別',
  allCategories: '所有類別',
  count: (terms) => `共 ${terms} 個用語`,
  found: (terms) => `找到 ${terms} 個用語`,
  notFound: (query) => `找不到「${query}」`,
  searching: '正在搜尋…',
  nearest: '相近的用語',
  otherLetters: '其他',
  save: '收藏',
  meaning: '釋義',
  note: '筆記',
  noteHint: '只儲存在這台裝置上',
  noteFailed: '無法儲存，瀏覽器的儲存空間可能已滿',
  figures: '相關數據',
  evidence: (figure) => `檢視原文：${figure}`,
  noTerm: '詞庫裡沒有這個詞',
  noTermHint: '它所屬的詞庫可能已經移除。',
  explained: (text) => `「${text}」`,
  within: '其中的用語',
  meant: '可能是指',
  unknown: '詞庫裡沒有收錄',
  lookupsNone: '還沒有查過的用語',
  lookupsHint: '看過解釋的用語會列在這裡，只儲存在這台裝置上，不會記錄您讀的網頁，也不會記錄無痕視窗裡查的詞。',
  clear: '全部清除',
  cleared: '已清除',
  undo: '復原',
  today: '今天',
  yesterday: '昨天',
  savedNone: '還沒有收藏的用語',
  savedHint: '開啟一個用語，按「收藏」，就可以在這裡寫筆記，並匯出為試算表或 Anki 卡片。',
  savedCount: (terms) => `收藏了 ${terms} 個用語`,
  remove: (term) => `取消收藏${term}`,
  removed: (term) => `已取消收藏${term}`,
  exportAs: '匯出',
  csv: '試算表（CSV）',
  anki: 'Anki 卡片',
  gone: '所屬詞庫已移除',
  columns: ['用語', '拼音', '簡釋', '英文', '解釋', '來源', '筆記', '收藏時間'],
};

const terms = (count: number) => (count === 1 ? '1 term' : `${count} terms`);

const en: Labels = {
  title: 'Mingci glossary',
  views: 'Views',
  page: 'This page',
  glossary: 'Glossary',
  lookups: 'History',
  saved: 'Saved',
  loading: 'Opening the glossary…',
  failed: 'Could not read the glossary',
  back: 'Back',
  pageTerms: (count) => `${terms(count)} on this page`,
  pageNone: 'No terms on this page',
  pageNoneHint: 'You can browse the whole glossary under “Glossary”.',
  pageOff: 'Mingci is off on this site, so nothing is marked',
  pageHint: 'Click a term to jump to it on the page and open its card.',
  entry: (term) => `Full entry: ${term}`,
  search: 'Search terms, pinyin or English',
  category: 'Category',
  allCategories: 'All categories',
  count: terms,
  found: (count) => `${terms(count)} found`,
  notFound: (query) => `Nothing found for “${query}”`,
  searching: 'Searching…',
  nearest: 'Similar terms',
  otherLetters: 'Other',
  save: 'Save',
  meaning: 'Meaning',
  note: 'Note',
  noteHint: 'Saved on this device only',
  noteFailed: 'Could not be saved. The browser’s storage may be full.',
  figures: 'Figures',
  evidence: (figure) => `See the source: ${figure}`,
  noTerm: 'This term is not in the glossary',
  noTermHint: 'The pack it came from may have been removed.',
  explained: (text) => `“${text}”`,
  within: 'Terms it contains',
  meant: 'Did you mean',
  unknown: 'Not in the glossary',
  lookupsNone: 'No history yet',
  lookupsHint:
    'Terms you look up are listed here, on this device only. The pages you read are not recorded, and private windows leave no history.',
  clear: 'Clear',
  cleared: 'Cleared',
  undo: 'Undo',
  today: 'Today',
  yesterday: 'Yesterday',
  savedNone: 'Nothing saved yet',
  savedHint:
    'Open a term and press “Save”. You can add notes here, and export your terms as a spreadsheet or Anki cards.',
  savedCount: (count) => `${terms(count)} saved`,
  remove: (term) => `Remove ${term}`,
  removed: (term) => `Removed ${term}`,
  exportAs: 'Export',
  csv: 'Spreadsheet (CSV)',
  anki: 'Anki cards',
  gone: 'From a pack that was removed',
  columns: ['Term', 'Pinyin', 'Gloss', 'English', 'Definition', 'Source', 'Note', 'Saved'],
};

export const labels: Record<Lang, Labels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
