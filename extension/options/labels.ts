import type { Lang } from '../../widgets/core/card/model.ts';
import type { BackupProblem } from '../common/backup.ts';
import type { Settings } from '../common/settings/types.ts';

type Named<Name extends keyof Settings> = {
  label: string;
  hint?: string;
  values: Record<Settings[Name] & string, string>;
};
interface Text {
  label: string;
  hint?: string;
}

/** All texts of the options. If a language lacks one, the code does not compile. */
export interface Labels {
  title: string;
  search: string;
  nothing(query: string): string;
  sections: Record<'appearance' | 'language' | 'reading' | 'sites' | 'packs' | 'known' | 'data', string>;
  sample: string;
  markStyle: Named<'markStyle'>;
  theme: Named<'theme'>;
  textSize: Named<'textSize'>;
  elder: Text;
  lang: Named<'lang'>;
  definitions: Named<'definitions'>;
  density: Named<'density'>;
  hover: Named<'hover'>;
  holdKey: Named<'holdKey'>;
  tap: Text;
  shortcuts: Text & { button: string };
  paused: Text;
  siteMode: Named<'siteMode'>;
  offSites: Text;
  onSites: Text;
  site: string;
  sitePlaceholder: string;
  notASite: string;
  add: string;
  remove(what: string): string;
  noSites: string;
  localFiles: string;
  packs: Text;
  earlier(what: string): string;
  later(what: string): string;
  packSize(terms: number): string;
  known: Text;
  markAgain: string;
  noKnown: string;
  exportAll: Text & { button: string };
  importAll: Text & { button: string };
  problems: Record<BackupProblem, string>;
  /** Introduces the problems of packs in a backup. */
  wrongPacks: string;
  working: string;
  imported: string;
  reset: Text & { button: string };
  resetDone: string;
  undone(what: string): string;
  undo: string;
  keptLocal: string;
  keptNowhere: string;
  welcome: string;
}

const zhHans: Labels = {
  title: '明词设置',
  search: '搜索设置',
  nothing: (query) => `没有与“${query}”有关的设置。`,
  sections: {
    appearance: '外观',
    language: '语言',
    reading: '标注与卡片',
    sites: '网站',
    packs: '词库',
    known: '已知道的词',
    data: '数据',
  },
  sample: '试一试：把鼠标停在标注的词上',
  markStyle: { label: '标注样式', values: { dotted: '点线', tint: '底色', strong: '醒目' } },
  theme: {
    label: '主题',
    hint: '选“自动”时，卡片跟随网页，其他界面跟随系统。',
    values: { auto: '自动', light: '浅色', dark: '深色' },
  },
  textSize: { label: '字号', values: { standard: '标准', large: '大', largest: '特大' } },
  elder: { label: '长者模式', hint: '大字、大按钮；设备上有中文语音时，卡片可以朗读。' },
  lang: {
    label: '界面语言',
    values: { auto: '跟随浏览器', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' },
  },
  definitions: {
    label: '解释的语言',
    hint: '官方解释的原文是中文，英文为编者所译。',
    values: { auto: '随界面', zh: '中文', en: '英文', both: '中英对照' },
  },
  density: {
    label: '标注频率',
    values: { section: '每节首次', page: '全页首次', all: '每一处' },
  },
  hover: {
    label: '悬停显示卡片',
    hint: '关闭后，点击标注的词即可打开卡片。',
    values: { soon: '稍停即显示', later: '多停一会儿', never: '关闭' },
  },
  holdKey: {
    label: '按住按键才显示卡片',
    hint: '按住此键时，悬停才有反应。',
    values: { none: '不需要', alt: 'Alt', ctrl: 'Ctrl', shift: 'Shift' },
  },
  tap: { label: '轻触打开卡片', hint: '用于触摸屏。链接里的词，轻触仍打开链接。' },
  shortcuts: { label: '键盘快捷键', hint: '跳到下一个、上一个术语。', button: '更改快捷键' },
  paused: { label: '在所有网站暂停' },
  siteMode: { label: '在哪些网站标注', values: { 'all-but': '所有网站，停用的除外', only: '只在我选的网站' } },
  offSites: { label: '停用的网站', hint: '子域名也一并停用。' },
  onSites: { label: '启用的网站', hint: '子域名也一并启用。' },
  site: '网站',
  sitePlaceholder: '例如 www.gov.cn',
  notASite: '请输入网址或域名，例如 www.gov.cn。',
  add: '添加',
  remove: (what) => `移除${what}`,
  noSites: '还没有网站。',
  localFiles: '本机文件',
  packs: { label: '词库与顺序', hint: '多个词库都有的词，先显示排在前面的解释。' },
  earlier: (what) => `上移${what}`,
  later: (what) => `下移${what}`,
  packSize: (terms) => `${terms} 个术语`,
  known: { label: '不再标注的词', hint: '在卡片上点“我已知道”的词，都在这里。' },
  markAgain: '重新标注',
  noKnown: '还没有。',
  exportAll: { label: '导出', hint: '把设置、收藏与笔记、查词记录和导入的词库存成一个文件。', button: '导出全部' },
  importAll: { label: '导入', hint: '用导出的文件替换现有的全部内容。', button: '选择文件' },
  problems: {
    json: '这个文件不完整或不是导出的文件，什么都没有改动。请重新导出一次再试。',
    foreign: '这不是明词导出的文件，什么都没有改动。',
    later: '这个文件由更新版本的明词导出，什么都没有改动。请先更新明词。',
  },
  wrongPacks: '文件里的词库要修改，什么都没有改动：',
  working: '正在处理…',
  imported: '已导入。',
  reset: { label: '恢复初始状态', hint: '清除设置、收藏与笔记、查词记录和导入的词库。', button: '全部清除' },
  resetDone: '已全部清除。',
  undone: (what) => `已移除${what}。`,
  undo: '撤销',
  keptLocal: '设置超出浏览器可以同步的大小，或暂时无法同步，目前只保存在这台设备上。',
  keptNowhere: '浏览器无法保存刚才的更改，可能是存储空间已满。',
  welcome: '使用说明',
};

const zhHant: Labels = {
  title: '明詞設定',
  search: '搜尋設定',
  nothing: (query) => `沒有與「${query}」有關的設定。`,
  sections: {
    appearance: '外觀',
    language: '語言',
    reading: '標示與卡片',
    sites: '網站',
    packs: '詞庫',
    known: '已經知道的詞',
    data: '資料',
  },
  sample: '試試看：將游標停在標示的詞上',
  markStyle: { label: '標示樣式', values: { dotted: '點線', tint: '底色', strong: '醒目' } },
  theme: {
    label: '主題',
    hint: '選「自動」時，卡片依網頁，其他介面依系統。',
    values: { auto: '自動', light: '淺色', dark: '深色' },
  },
  textSize: { label: '文字大小', values: { standard: '標準', large: '大', largest: '特大' } },
  elder: { label: '樂齡模式', hint: '大字、大按鈕；裝置上有中文語音時，卡片可以朗讀。' },
  lang: {
    label: '介面語言',
    values: { auto: '依瀏覽器', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' },
  },
  definitions: {
    label: '解釋的語言',
    hint: '官方解釋的原文是中文，英文為編者所譯。',
    values: { auto: '依介面', zh: '中文', en: '英文', both: '中英對照' },
  },
  density: {
    label: '標示頻率',
    values: { section: '每節首次', page: '全頁首次', all: '每一處' },
  },
  hover: {
    label: '游標停留時顯示卡片',
    hint: '關閉後，按一下標示的詞即可開啟卡片。',
    values: { soon: '稍停即顯示', later: '多停一下', never: '關閉' },
  },
  holdKey: {
    label: '按住按鍵才顯示卡片',
    hint: '按住這個按鍵時，游標停留才有反應。',
    values: { none: '不需要', alt: 'Alt', ctrl: 'Ctrl', shift: 'Shift' },
  },
  tap: { label: '點一下開啟卡片', hint: '用於觸控螢幕。連結裡的詞，點一下仍會開啟連結。' },
  shortcuts: { label: '鍵盤快速鍵', hint: '跳到下一個、上一個用語。', button: '變更快速鍵' },
  paused: { label: '在所有網站暫停' },
  siteMode: { label: '在哪些網站標示', values: { 'all-but': '所有網站，停用的除外', only: '只在我選的網站' } },
  offSites: { label: '停用的網站', hint: '子網域也一併停用。' },
  onSites: { label: '啟用的網站', hint: '子網域也一併啟用。' },
  site: '網站',
  sitePlaceholder: '例如 www.gov.tw',
  notASite: '請輸入網址或網域，例如 www.gov.tw。',
  add: '新增',
  remove: (what) => `移除${what}`,
  noSites: '尚無網站。',
  localFiles: '本機檔案',
  packs: { label: '詞庫與順序', hint: '多個詞庫都有的詞，先顯示排在前面的解釋。' },
  earlier: (what) => `上移${what}`,
  later: (what) => `下移${what}`,
  packSize: (terms) => `${terms} 個用語`,
  known: { label: '不再標示的詞', hint: '在卡片上按過「我已知道」的詞，都在這裡。' },
  markAgain: '重新標示',
  noKnown: '目前沒有。',
  exportAll: { label: '匯出', hint: '將設定、收藏與筆記、查詢紀錄和匯入的詞庫存成一個檔案。', button: '全部匯出' },
  importAll: { label: '匯入', hint: '以匯出的檔案取代現有的全部內容。', button: '選擇檔案' },
  problems: {
    json: '這個檔案不完整，或不是匯出的檔案，內容都沒有變動。請重新匯出一次再試。',
    foreign: '這不是明詞匯出的檔案，內容都沒有變動。',
    later: '這個檔案由較新版本的明詞匯出，內容都沒有變動。請先更新明詞。',
  },
  wrongPacks: '檔案裡的詞庫需要修改，內容都沒有變動：',
  working: '正在處理…',
  imported: '已匯入。',
  reset: { label: '還原初始狀態', hint: '清除設定、收藏與筆記、查詢紀錄和匯入的詞庫。', button: '全部清除' },
  resetDone: '已全部清除。',
  undone: (what) => `已移除${what}。`,
  undo: '復原',
  keptLocal: '設定超過瀏覽器可以同步的大小，或暫時無法同步，目前只儲存在這台裝置。',
  keptNowhere: '瀏覽器無法儲存剛才的變更，可能是儲存空間已滿。',
  welcome: '使用說明',
};

const en: Labels = {
  title: 'Mingci options',
  search: 'Search options',
  nothing: (query) => `No options match “${query}”.`,
  sections: {
    appearance: 'Appearance',
    language: 'Language',
    reading: 'Marks and cards',
    sites: 'Sites',
    packs: 'Glossary packs',
    known: 'Terms you know',
    data: 'Your data',
  },
  sample: 'Try it: rest the pointer on a marked term',
  markStyle: { label: 'Mark style', values: { dotted: 'Dotted line', tint: 'Tint', strong: 'Strong' } },
  theme: {
    label: 'Theme',
    hint: 'Automatic: cards match the page, everything else matches your system.',
    values: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
  },
  textSize: { label: 'Text size', values: { standard: 'Standard', large: 'Large', largest: 'Largest' } },
  elder: {
    label: 'Elder mode',
    hint: 'Large text and buttons. Cards can be read aloud if your device has a Chinese voice.',
  },
  lang: {
    label: 'Interface language',
    values: { auto: 'Same as browser', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' },
  },
  definitions: {
    label: 'Definition language',
    hint: 'Official definitions are in Chinese; the English is our translation.',
    values: { auto: 'Same as interface', zh: 'Chinese', en: 'English', both: 'Both' },
  },
  density: {
    label: 'How often a term is marked',
    values: { section: 'Once per section', page: 'Once per page', all: 'Every time' },
  },
  hover: {
    label: 'Show cards on hover',
    hint: 'When this is off, click a marked term to open its card.',
    values: { soon: 'Quickly', later: 'After a pause', never: 'Off' },
  },
  holdKey: {
    label: 'Hold a key to show cards',
    hint: 'Hovering then works only while you hold the key.',
    values: { none: 'None', alt: 'Alt', ctrl: 'Ctrl', shift: 'Shift' },
  },
  tap: { label: 'Tap to open cards', hint: 'For touch screens. Tapping a term inside a link still follows the link.' },
  shortcuts: { label: 'Keyboard shortcuts', hint: 'Go to the next or previous term.', button: 'Change shortcuts' },
  paused: { label: 'Pause on all sites' },
  siteMode: {
    label: 'Where to mark terms',
    values: { 'all-but': 'On all sites except those turned off', only: 'Only on sites I choose' },
  },
  offSites: { label: 'Sites turned off', hint: 'Subdomains are included.' },
  onSites: { label: 'Sites you chose', hint: 'Subdomains are included.' },
  site: 'Site',
  sitePlaceholder: 'For example, www.gov.cn',
  notASite: 'Enter a web address or domain, such as www.gov.cn.',
  add: 'Add',
  remove: (what) => `Remove ${what}`,
  noSites: 'None yet.',
  localFiles: 'Files on this computer',
  packs: {
    label: 'Packs and their order',
    hint: 'If several packs define a term, the definition from the first pack comes first.',
  },
  earlier: (what) => `Move ${what} up`,
  later: (what) => `Move ${what} down`,
  packSize: (terms) => `${terms} terms`,
  known: { label: 'Terms no longer marked', hint: 'Terms for which you pressed “I know this” on a card.' },
  markAgain: 'Mark again',
  noKnown: 'None yet.',
  exportAll: {
    label: 'Export',
    hint: 'Saves your options, saved terms and notes, history and imported packs to one file.',
    button: 'Export all',
  },
  importAll: {
    label: 'Import',
    hint: 'Replaces everything with the contents of an exported file.',
    button: 'Choose a file',
  },
  problems: {
    json: 'This file is incomplete or was not exported by Mingci. Nothing was changed. Export it again and retry.',
    foreign: 'This file was not exported by Mingci. Nothing was changed.',
    later: 'This file was exported by a newer version of Mingci. Nothing was changed. Update Mingci first.',
  },
  wrongPacks: 'Some packs in this file need fixing. Nothing was changed:',
  working: 'Working…',
  imported: 'Imported.',
  reset: {
    label: 'Reset',
    hint: 'Deletes your options, saved terms and notes, history and imported packs.',
    button: 'Delete everything',
  },
  resetDone: 'Everything was deleted.',
  undone: (what) => `Removed ${what}.`,
  undo: 'Undo',
  keptLocal:
    'Your options are too large for the browser to sync, or it can’t sync right now. They are kept on this device only.',
  keptNowhere: 'The browser could not save your last change. Its storage may be full.',
  welcome: 'How to use Mingci',
};

export const labels: Record<Lang, Labels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
