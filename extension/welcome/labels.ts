import type { Lang } from '../../widgets/core/card/model.ts';

export interface Point {
  what: string;
  more: string;
}

/** All texts of the welcome page. If a language lacks one, the code does not compile. */
export interface Labels {
  title: string;
  lead: string;
  /** Above the live sample, for mouse and for touch. */
  hover: string;
  tap: string;
  ways: string;
  /** Pages that were already open must be reloaded; most readers come from one. */
  reload: Point;
  toolbar: Point;
  lookUp: Point;
  keys: { what: string; more(next: string, previous: string): string };
  privacy: string;
  points: Record<'reads' | 'keeps' | 'network', Point>;
  sources: Point;
  glossary: string;
  options: string;
}

const zhHans: Labels = {
  title: '明词已就绪',
  lead: '读到“1+6+N”“港治谷”“三区两通道”这样的说法，不必离开网页，就知道是什么意思、出自哪里。',
  hover: '试一试：把鼠标停在下面标有点线的词上。',
  tap: '试一试：轻触下面标有点线的词。',
  ways: '怎么用',
  reload: { what: '先刷新已经打开的网页', more: '安装之前打开的网页，刷新后才会标注术语。' },
  toolbar: {
    what: '点工具栏上的明词图标',
    more: '查看本页全部术语、搜索词库，或在某个网站停用。找不到图标时，点开拼图按钮，再点明词旁的图钉。',
  },
  lookUp: {
    what: '查没有标注的词',
    more: '选中文字，在右键菜单里点“用明词解释”；或在地址栏输入 mc 加空格，再输入要查的词。',
  },
  keys: {
    what: '用键盘',
    more: (next, previous) => `按 ${next} 跳到下一个术语，按 ${previous} 回到上一个，按 Esc 关闭卡片。`,
  },
  privacy: '读什么，记什么',
  points: {
    reads: { what: '只读网页上的文字', more: '在您的设备上与词库比对，用来标出术语。不读输入框，不改动网页内容。' },
    keeps: {
      what: '记录只存在浏览器里',
      more: '设置、收藏、笔记和查过的词，可以随时导出或清除。如果浏览器开启了同步，设置会随之同步。',
    },
    network: { what: '不向任何地方发送', more: '没有服务器，没有统计，不联网也能用。' },
  },
  sources: { what: '每条解释都有出处', more: '官方解释与报告原文一字不改；编辑说明会注明依据。' },
  glossary: '浏览词库',
  options: '打开设置',
};

const zhHant: Labels = {
  title: '明詞已就緒',
  lead: '讀到「1+6+N」「港治谷」「三區兩通道」這類說法，不必離開網頁，就知道是什麼意思、出自哪裡。',
  hover: '試試看：將游標停在下面標有點線的詞上。',
  tap: '試試看：點一下下面標有點線的詞。',
  ways: '怎麼用',
  reload: { what: '先重新整理已經開啟的網頁', more: '安裝之前開啟的網頁，重新整理後才會標示用語。' },
  toolbar: {
    what: '按一下工具列上的明詞圖示',
    more: '檢視本頁的全部用語、搜尋詞庫，或在某個網站停用。找不到圖示時，點開拼圖按鈕，再按明詞旁的圖釘。',
  },
  lookUp: {
    what: '查沒有標示的詞',
    more: '選取文字，在右鍵選單裡按「用明詞解釋」；或在網址列輸入 mc 加一個空格，再輸入要查的詞。',
  },
  keys: {
    what: '用鍵盤',
    more: (next, previous) => `按 ${next} 跳到下一個用語，按 ${previous} 回到上一個，按 Esc 關閉卡片。`,
  },
  privacy: '讀什麼，記什麼',
  points: {
    reads: { what: '只讀網頁上的文字', more: '在您的裝置上與詞庫比對，用來標示用語。不讀輸入欄位，不更動網頁內容。' },
    keeps: {
      what: '紀錄只存在瀏覽器裡',
      more: '設定、收藏、筆記和查過的詞，隨時可以匯出或清除。如果瀏覽器開啟了同步功能，設定會一併同步。',
    },
    network: { what: '不傳送到任何地方', more: '沒有伺服器，沒有統計，離線也能用。' },
  },
  sources: { what: '每則解釋都有出處', more: '官方解釋與報告原文一字不改；編輯說明會註明依據。' },
  glossary: '瀏覽詞庫',
  options: '開啟設定',
};

const en: Labels = {
  title: 'Mingci is ready',
  lead: 'Chinese policy documents are full of terms like “1+6+N” and 港治谷. Now you can see what they mean, and which document says so, without leaving the page.',
  hover: 'Try it: rest the pointer on a word with a dotted underline.',
  tap: 'Try it: tap a word with a dotted underline.',
  ways: 'How to use it',
  reload: {
    what: 'Reload pages that are already open',
    more: 'Pages you opened before installing Mingci show no terms until you reload them.',
  },
  toolbar: {
    what: 'Click Mingci in the toolbar',
    more: 'See all terms on the page, search the glossary, or turn Mingci off on a site. If you can’t see the icon, click the puzzle piece and pin Mingci.',
  },
  lookUp: {
    what: 'Look up any word',
    more: 'Select it and choose “Explain with Mingci” from the right-click menu. Or type mc, a space and the word in the address bar.',
  },
  keys: {
    what: 'Use the keyboard',
    more: (next, previous) =>
      `${next} goes to the next term, ${previous} to the previous one, and Esc closes the card.`,
  },
  privacy: 'What it reads and stores',
  points: {
    reads: {
      what: 'It only reads the text of pages',
      more: 'Text is compared with the glossary on your device to mark terms. Form fields are not read, and pages are not changed.',
    },
    keeps: {
      what: 'What it stores stays in your browser',
      more: 'You can export or delete your options, saved terms, notes and history at any time. If browser sync is on, your options are synced.',
    },
    network: { what: 'It sends nothing anywhere', more: 'No server and no analytics. It works offline.' },
  },
  sources: {
    what: 'Every definition names its source',
    more: 'Official definitions and quotations are word for word. Editors’ notes name their sources.',
  },
  glossary: 'Browse the glossary',
  options: 'Open options',
};

export const labels: Record<Lang, Labels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
