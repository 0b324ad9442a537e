import type { Bilingual } from '../../data/schema/common.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locale.ts';

// The texts of the start page.

export const words = {
  title: { zh: '明词 Mingci：为网页上的政策术语配上解释和出处', en: 'Mingci: policy jargon, explained in place' },
  description: {
    zh: '一套网页组件和浏览器扩展，为网页上的政策术语和数字配上解释和出处。',
    en: 'Web components and a browser extension that explain Chinese policy terms and figures where people read them, with sources.',
  },
  headline: { zh: '读到哪里，懂到哪里', en: 'Policy jargon, explained in place' },
  lead: {
    zh: '明词为网页上的政策术语和数字配上解释和出处：“港治谷”是什么，“7%左右”是目标还是实际，报告原句怎么说，读者当场就能看到。',
    en: 'Mingci adds definitions and sources to the Chinese policy terms and figures on your pages. What is the “Port Governance Valley”? Is “about 7%” a target or a result? Readers see the answer, and the sentence it comes from, on the spot.',
  },
  embed: {
    zh: '把这个标签放进页面的 <head>，每个 <article> 里的术语就自动带上解释：',
    en: 'Add this tag to the <head> of a page, and the terms in every <article> explain themselves:',
  },
  toIndicator: { zh: '给编辑：做一张指标卡', en: 'Make an indicator card' },
  toElements: { zh: '给网站：全部组件', en: 'All elements' },
  toExtension: { zh: '给读者：浏览器扩展', en: 'Browser extension' },
  kicker: { zh: '示例报道，可以直接试', en: 'A sample story to try' },
  storyTitle: { zh: '市北区公布2021年工作安排', en: 'Shibei publishes its plans for 2021' },
  hint: {
    zh: '把鼠标停在带虚点下划线的词上，或用手指轻点。以“港治谷”为例，读者会看到：',
    en: 'Hover over a word with a dotted underline, or tap it. For 港治谷, readers see:',
  },
  beside: { zh: '报道旁的指标卡', en: 'Beside the story' },
  toCard: { zh: '做一张这样的指标卡', en: 'Make a card like this' },
  promises: { zh: '可以放心用', en: 'Built to be trusted' },
  toPack: { zh: '使用自己的词包', en: 'Use a glossary of your own' },
  elements: { zh: '组件', en: 'Elements' },
  host: { zh: '放到自己的网站', en: 'Host it yourself' },
  extension: { zh: '浏览器扩展', en: 'Browser extension' },
  extensionLead: {
    zh: '给读者：在任何网页上标出术语，不改动网页，也不发送任何数据。',
    en: 'For readers: it marks policy terms on any page, without changing the page or sending anything anywhere.',
  },
  tryIt: { zh: '装好后，打开演示页试试：', en: 'Once it is installed, open a demo page: ' },
  news: { zh: '新闻报道', en: 'a news story' },
  report: { zh: '政府工作报告全文', en: 'the full work report' },
  and: { zh: '、', en: ' or ' },
  stop: { zh: '。', en: '.' },
} as const satisfies Record<string, Bilingual>;

export const PROMISES: readonly { title: Bilingual; text: Bilingual }[] = [
  {
    title: { zh: '句句有出处', en: 'Every claim has a source' },
    text: {
      zh: '释义注明是官方解释、报告原文还是编辑说明，数字注明是实际、预计、目标还是承诺。引文照录原文，每次构建都逐条核对。',
      en: 'Definitions are marked as official, quoted or editorial; figures as results, estimates, targets or pledges. Quotations are verbatim, and every build checks them against the source.',
    },
  },
  {
    title: { zh: '人人能用', en: 'Works for everyone' },
    text: {
      zh: '支持键盘、触屏和读屏软件，有长者模式和深色模式；打印出来、关掉 JavaScript，一样能读。',
      en: 'Keyboard, touch and screen readers; large type and dark mode; readable in print and without JavaScript.',
    },
  },
  {
    title: { zh: '不收集数据', en: 'Collects nothing' },
    text: {
      zh: '不做统计，不用 Cookie，只加载自己的文件，在严格的内容安全策略（CSP）下也能运行。',
      en: 'No tracking, no cookies, no requests except for its own files. Runs under a strict content security policy.',
    },
  },
];

/** How much a pack explains. */
export const COVERAGE: Record<Locale, (terms: number, indicators: number, pledges: number) => string> = {
  zh: (terms, indicators, pledges) =>
    [`${terms}个术语`, indicators && `${indicators}项指标`, pledges && `${pledges}件实事`].filter(Boolean).join('、'),
  en: (terms, indicators, pledges) =>
    [`${terms} terms`, indicators && `${indicators} indicators`, pledges && `${pledges} pledges`]
      .filter(Boolean)
      .join(', '),
};

export const INSTALL: Record<Locale, readonly Html[]> = {
  zh: [
    html`在项目文件夹里运行 <code>npm run build</code>。`,
    html`Chrome、Edge：打开 <code>chrome://extensions</code>，开启“开发者模式”，点“加载已解压的扩展程序”，选择 <code>.output/chrome-mv3</code>。`,
    html`Firefox：打开 <code>about:debugging#/runtime/this-firefox</code>，点“临时载入附加组件”，选择 <code>.output/firefox-mv3/manifest.json</code>。`,
  ],
  en: [
    html`Run <code>npm run build</code> in the project folder.`,
    html`Chrome, Edge: open <code>chrome://extensions</code>, turn on <em>Developer mode</em>, click <em>Load unpacked</em> and choose <code>.output/chrome-mv3</code>.`,
    html`Firefox: open <code>about:debugging#/runtime/this-firefox</code>, click <em>Load Temporary Add-on</em> and choose <code>.output/firefox-mv3/manifest.json</code>.`,
  ],
};
