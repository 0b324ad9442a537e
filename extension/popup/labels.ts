import type { Lang } from '../../widgets/core/card/model.ts';
import type { Settings } from '../common/settings/types.ts';
import type { WhyUnread } from './why-unread.ts';

/** All texts of the popup. If a language lacks one, the code does not compile. */
export interface Labels {
  name: string;
  search: string;
  options: string;
  panel: string;
  /** The label of the switch for the site named above it. */
  markHere: string;
  localFiles: string;
  pause: string;
  paused: string;
  resume: string;
  terms(count: number): string;
  density: string;
  densities: Record<Settings['density'], string>;
  /** The page was read and has no terms. */
  none: string;
  noneHint: string;
  off: string;
  why: Record<WhyUnread, { what: string; hint: string }>;
  allow: string;
  reload: string;
  fileSettings: string;
  found(count: number): string;
  notFound(query: string): string;
  searching: string;
  nearest: string;
  back: string;
  fullEntry: string;
  failed: string;
}

const zhHans: Labels = {
  name: '明词',
  search: '搜索术语、拼音或英文',
  options: '设置',
  panel: '打开侧边栏',
  markHere: '在此网站标注术语',
  localFiles: '本机文件',
  pause: '在所有网站暂停',
  paused: '明词已在所有网站暂停。',
  resume: '继续',
  terms: (count) => `本页术语 ${count}`,
  density: '标注频率',
  densities: { section: '每节首次', page: '全页首次', all: '每一处' },
  none: '本页没有词库里的术语。',
  noneHint: '可以在上面搜索整个词库。',
  off: '此网站已停用，页面上不作任何标注。',
  why: {
    'browser-page': { what: '这里不能标注', hint: '浏览器自己的页面和扩展商店，不允许任何扩展读取。' },
    'browser-page-or-file': {
      what: '这里不能标注',
      hint: '浏览器自己的页面和扩展商店，不允许任何扩展读取。如果这是本机文件，请在扩展的详细设置里打开“允许访问文件网址”，再刷新此页。',
    },
    store: { what: '这里不能标注', hint: '浏览器不允许任何扩展读取扩展商店的页面。' },
    pdf: { what: '这里不能标注', hint: 'PDF 由浏览器的阅读器显示，扩展无法读取其中的文字。可以在上面搜索文中的词。' },
    file: { what: '还没有获准读取本机文件', hint: '请在扩展的详细设置里打开“允许访问文件网址”，再刷新此页。' },
    'no-access': { what: '还没有获准读取此网站', hint: '明词只在本机比对文字，不会发送任何内容。' },
    reload: { what: '刷新后即可标注', hint: '此页在明词安装或更新之前就已打开。' },
  },
  allow: '允许读取网页',
  reload: '刷新此页',
  fileSettings: '打开扩展设置',
  found: (count) => `找到 ${count} 个术语`,
  notFound: (query) => `词库里没有“${query}”。`,
  searching: '正在查找…',
  nearest: '相近的词',
  back: '返回',
  fullEntry: '在侧边栏打开完整词条',
  failed: '无法读取词库，请重新打开。',
};

const zhHant: Labels = {
  name: '明詞',
  search: '搜尋用語、拼音或英文',
  options: '設定',
  panel: '開啟側邊面板',
  markHere: '在這個網站標示用語',
  localFiles: '本機檔案',
  pause: '在所有網站暫停',
  paused: '明詞已在所有網站暫停。',
  resume: '繼續',
  terms: (count) => `本頁用語 ${count}`,
  density: '標示頻率',
  densities: { section: '每節首次', page: '全頁首次', all: '每一處' },
  none: '這個網頁沒有詞庫裡的用語。',
  noneHint: '可以在上方搜尋整個詞庫。',
  off: '已在這個網站停用，網頁上不會有任何標示。',
  why: {
    'browser-page': { what: '這裡無法標示', hint: '瀏覽器本身的頁面和擴充功能商店，不允許任何擴充功能讀取。' },
    'browser-page-or-file': {
      what: '這裡無法標示',
      hint: '瀏覽器本身的頁面和擴充功能商店，不允許任何擴充功能讀取。如果這是本機檔案，請在擴充功能的詳細資料中開啟「允許存取檔案網址」，再重新整理這個網頁。',
    },
    store: { what: '這裡無法標示', hint: '瀏覽器不允許任何擴充功能讀取擴充功能商店的頁面。' },
    pdf: { what: '這裡無法標示', hint: 'PDF 由瀏覽器的檢視器顯示，擴充功能讀不到其中的文字。可以在上方搜尋文中的詞。' },
    file: {
      what: '尚未獲准讀取本機檔案',
      hint: '請在擴充功能的詳細資料中開啟「允許存取檔案網址」，再重新整理這個網頁。',
    },
    'no-access': { what: '尚未獲准讀取這個網站', hint: '明詞只在您的裝置上比對文字，不會傳送任何內容。' },
    reload: { what: '重新整理後即可標示', hint: '這個網頁在明詞安裝或更新之前就已開啟。' },
  },
  allow: '允許讀取網頁',
  reload: '重新整理',
  fileSettings: '開啟擴充功能詳細資料',
  found: (count) => `找到 ${count} 個用語`,
  notFound: (query) => `詞庫裡沒有「${query}」。`,
  searching: '正在搜尋…',
  nearest: '相近的詞',
  back: '返回',
  fullEntry: '在側邊面板開啟完整詞條',
  failed: '無法讀取詞庫，請重新開啟。',
};

const en: Labels = {
  name: 'Mingci',
  search: 'Search terms, pinyin or English',
  options: 'Options',
  panel: 'Open the side panel',
  markHere: 'Mark terms on this site',
  localFiles: 'Files on this computer',
  pause: 'Pause on all sites',
  paused: 'Mingci is paused on all sites.',
  resume: 'Resume',
  terms: (count) => `Terms on this page: ${count}`,
  density: 'How often a term is marked',
  densities: { section: 'Once per section', page: 'Once per page', all: 'Every time' },
  none: 'No glossary terms on this page.',
  noneHint: 'You can search the whole glossary above.',
  off: 'Mingci is off on this site, so nothing is marked.',
  why: {
    'browser-page': {
      what: 'Nothing can be marked here',
      hint: 'Extensions are not allowed to read the browser’s own pages or extension stores.',
    },
    'browser-page-or-file': {
      what: 'Nothing can be marked here',
      hint: 'Extensions are not allowed to read the browser’s own pages or extension stores. If this is a file on your computer, turn on “Allow access to file URLs” in the extension’s details, then reload this page.',
    },
    store: {
      what: 'Nothing can be marked here',
      hint: 'Extensions are not allowed to read the pages of an extension store.',
    },
    pdf: {
      what: 'Nothing can be marked here',
      hint: 'Extensions can’t read text in the browser’s PDF viewer. You can search for a word above.',
    },
    file: {
      what: 'Mingci can’t read local files yet',
      hint: 'Turn on “Allow access to file URLs” in the extension’s details, then reload this page.',
    },
    'no-access': {
      what: 'Mingci can’t read this site yet',
      hint: 'It compares words on your computer and sends nothing anywhere.',
    },
    reload: { what: 'Reload the page to see its terms', hint: 'It was open before Mingci was installed or updated.' },
  },
  allow: 'Allow reading web pages',
  reload: 'Reload the page',
  fileSettings: 'Open the extension’s details',
  found: (count) => `Terms found: ${count}`,
  notFound: (query) => `“${query}” is not in the glossary.`,
  searching: 'Searching…',
  nearest: 'Similar terms',
  back: 'Back',
  fullEntry: 'Open full entry in the side panel',
  failed: 'Could not read the glossary. Close this and open it again.',
};

export const labels: Record<Lang, Labels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
