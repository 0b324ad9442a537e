import type { Lang } from '../../widgets/core/card/model.ts';

interface Point {
  what: string;
  more: string;
}

/** All that the first page says. A language that lacks something does not compile. */
export interface Labels {
  title: string;
  lead: string;
  /** Above the live sample: by mouse, and by finger. */
  hover: string;
  tap: string;
  ways: string;
  keys: (next: string, previous: string) => string;
  toolbar: string;
  pin: string;
  privacy: string;
  points: Record<'reads' | 'keeps' | 'network', Point>;
  sources: Point;
  options: string;
}

const zhHans: Labels = {
  title: '明词已就绪',
  lead: '读到“1+6+N”“港治谷”“三区两通道”这样的说法，不必离开网页，就知道是什么意思、出自哪里。',
  hover: '试一试：把鼠标停在下面标有点线的词上。',
  tap: '试一试：轻触下面标有点线的词。',
  ways: '怎么用',
  keys: (next, previous) => `按 ${next} 跳到下一个术语，按 ${previous} 回到上一个，按 Esc 关闭卡片。`,
  toolbar: '点工具栏上的明词图标，查看本页全部术语、搜索词库，或在某个网站停用。',
  pin: '图标可能收在拼图按钮里：点开拼图，再点明词旁的图钉，它就留在工具栏上。',
  privacy: '它读什么，不做什么',
  points: {
    reads: { what: '只读网页上的文字', more: '在您的设备上与词库比对，用来标出术语。不读输入框，不改动网页内容。' },
    keeps: {
      what: '只记您让它记的',
      more: '设置、收藏、笔记和查过的词，都存在浏览器里，可随时导出或清除。开启了浏览器的同步时，设置由浏览器同步。',
    },
    network: { what: '不向任何地方发送', more: '没有服务器，没有统计，不联网也能用。' },
  },
  sources: { what: '每条解释都有出处', more: '官方解释与报告原文一字不改；编辑说明会注明依据。' },
  options: '打开设置',
};

const zhHant: Labels = {
  title: '明詞已就緒',
  lead: '讀到「1+6+N」「港治谷」「三區兩通道」這類說法，不必離開網頁，就知道是什麼意思、出自哪裡。',
  hover: '試試看：將游標停在下面標有點線的詞上。',
  tap: '試試看：點一下下面標有點線的詞。',
  ways: '怎麼用',
  keys: (next, previous) => `按 ${next} 跳到下一個用語，按 ${previous} 回到上一個，按 Esc 關閉卡片。`,
  toolbar: '按一下工具列上的明詞圖示，可檢視本頁的全部用語、搜尋詞庫，或在某個網站停用。',
  pin: '圖示可能收在拼圖按鈕裡：點開拼圖，再按明詞旁的圖釘，它就會留在工具列上。',
  privacy: '它讀什麼，不做什麼',
  points: {
    reads: { what: '只讀網頁上的文字', more: '在您的裝置上與詞庫比對，用來標示用語。不讀輸入欄位，不更動網頁內容。' },
    keeps: {
      what: '只記您要它記的',
      more: '設定、收藏、筆記和查過的詞，都存在瀏覽器裡，隨時可以匯出或清除。若已開啟瀏覽器的同步功能，設定會由瀏覽器同步。',
    },
    network: { what: '不傳送到任何地方', more: '沒有伺服器，沒有統計，離線也能用。' },
  },
  sources: { what: '每則解釋都有出處', more: '官方解釋與報告原文一字不改；編輯說明會註明依據。' },
  options: '開啟設定',
};

const en: Labels = {
  title: 'Mingci is ready',
  lead: 'Chinese policy documents speak of “1+6+N” and 港治谷. Now you see what such words mean, and where that is said, without leaving the page.',
  hover: 'Try it: rest the pointer on a word with a dotted line.',
  tap: 'Try it: tap a word with a dotted line.',
  ways: 'How to use it',
  keys: (next, previous) => `Press ${next} for the next term, ${previous} for the one before, and Esc to close a card.`,
  toolbar:
    'The button in the toolbar lists the terms of the page, searches the glossary, and switches Mingci off on a site.',
  pin: 'The button may be hidden behind the puzzle piece: open that, and press the pin beside Mingci to keep it in view.',
  privacy: 'What it reads, and what it never does',
  points: {
    reads: {
      what: 'It reads the text of pages',
      more: 'and compares it with the glossary on your device, to mark terms. It reads no form fields and changes nothing on the page.',
    },
    keeps: {
      what: 'It keeps what you ask it to',
      more: 'Options, saved terms, notes and what you looked up stay in your browser. Export or delete them at any time. Where you have the browser synchronise, it takes the options along.',
    },
    network: { what: 'It sends nothing anywhere', more: 'There is no server and no analytics, and it works offline.' },
  },
  sources: {
    what: 'Every definition says where it is from',
    more: 'Official definitions and quotations are word for word; editors’ notes name what they rest on.',
  },
  options: 'Open the options',
};

export const labels: Record<Lang, Labels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
