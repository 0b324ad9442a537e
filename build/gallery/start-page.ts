import { numberText, wordsOf } from '../../widgets/core/indicator/figure.ts';
import { indicatorLabels } from '../../widgets/core/indicator/labels.ts';
import { periodText } from '../../widgets/core/indicator/period.ts';
import { fileMarkup, slotValues } from './embed-code.ts';
import { pathOf } from './element-page.ts';
import { ELEMENT_PAGES } from './elements.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { type Locale, langOf, localized, rootFrom } from './locale.ts';
import { type GallerySource, indicatorOf } from './source.ts';

const words = {
  title: { zh: '明词 Mingci：政策术语，在读到的地方解释', en: 'Mingci: policy jargon, explained where it stands' },
  description: {
    zh: '把报告里的术语和数字，连同出处，带到读者读到它们的地方。浏览器扩展与网页组件。',
    en: 'Carries the terms and figures of official reports, with their evidence, to where people read them. A browser extension and web components.',
  },
  headline: { zh: '读到哪里，懂到哪里', en: 'Jargon, explained where it stands' },
  lead: {
    zh: '政府报告里的“1+6+N”“港治谷”，在新闻里只剩一个词。明词把它的含义，连同所出的那句原文，带到读者眼前。',
    en: 'Chinese government reports speak in shorthands; news stories quote them without their meaning. Mingci brings the meaning to the word, with the sentence it was taken from.',
  },
  toEmbed: { zh: '嵌入你的网页', en: 'Add it to your pages' },
  toExtension: { zh: '安装浏览器扩展', en: 'Install the extension' },
  kicker: { zh: '例：一则报道', en: 'An example story' },
  storyTitle: { zh: '市北区公布2021年工作安排', en: 'Shibei publishes its plans for 2021' },
  hint: {
    zh: '把指针停在带点状下划线的词上，或用手指点它。',
    en: 'Rest the pointer on a word with a dotted underline, or tap it.',
  },
  beside: { zh: '报道旁的指标', en: 'Beside the story' },
  embed: { zh: '一行代码', en: 'One line' },
  embedLead: {
    zh: '写在页面里，正文中的术语就会自己解释自己；没有 JavaScript 时，页面还是原来的页面。',
    en: 'Add it to a page, and the text explains its own jargon. Without JavaScript, the page stays as it was.',
  },
  elements: { zh: '组件', en: 'Elements' },
  extension: { zh: '浏览器扩展', en: 'The extension' },
  extensionLead: {
    zh: '给读者：在任何网页上标出术语，不改动网页，不发出任何请求。',
    en: 'For readers: it marks the terms on any page, changes nothing in it and sends nothing anywhere.',
  },
  tryIt: { zh: '装好之后，打开演示页：', en: 'Then open one of the stories: ' },
  news: { zh: '新闻报道', en: 'a news story' },
  report: { zh: '政府工作报告全文', en: 'the whole work report' },
  and: { zh: '，', en: ' or ' },
} as const;

const PROMISES: readonly { title: { zh: string; en: string }; text: { zh: string; en: string } }[] = [
  {
    title: { zh: '句句有出处', en: 'Evidence first' },
    text: {
      zh: '释义分官方解释、报告原文、编辑说明；数字分实际、预计、目标、承诺。每一条都指回原句。',
      en: 'A definition is official, quoted or editorial; a figure is actual, an estimate, a target or a commitment. Each leads back to its sentence.',
    },
  },
  {
    title: { zh: '人人读得到', en: 'For everyone' },
    text: {
      zh: '键盘、触屏、读屏软件、长者模式、深色、打印、没有 JavaScript：都能读到。',
      en: 'By keyboard, touch or screen reader, in large type, in the dark, on paper and without JavaScript.',
    },
  },
  {
    title: { zh: '什么也不带走', en: 'Takes nothing' },
    text: {
      zh: '不统计，不用 Cookie，除自己的文件外不发任何请求。严格的内容安全策略下照常工作。',
      en: 'No tracking, no cookies, no request but for its own files. At home under a strict content security policy.',
    },
  },
];

const INSTALL: Record<Locale, readonly Html[]> = {
  zh: [
    html`运行 <code>npm run build</code>。`,
    html`Chrome、Edge：打开 <code>chrome://extensions</code>，开启“开发者模式”，“加载已解压的扩展程序”，选 <code>.output/chrome-mv3</code>。`,
    html`Firefox：打开 <code>about:debugging#/runtime/this-firefox</code>，“临时载入附加组件”，选 <code>.output/firefox-mv3/manifest.json</code>。`,
  ],
  en: [
    html`Run <code>npm run build</code>.`,
    html`Chrome, Edge: open <code>chrome://extensions</code>, turn on <em>Developer mode</em>, <em>Load unpacked</em>, and choose <code>.output/chrome-mv3</code>.`,
    html`Firefox: open <code>about:debugging#/runtime/this-firefox</code>, <em>Load Temporary Add-on</em>, and choose <code>.output/firefox-mv3/manifest.json</code>.`,
  ],
};

/** For a publisher who has a minute: what this is, by the thing itself; how to have it. */
export function startPage(source: GallerySource, locale: Locale): string {
  const path = 'index.html';
  const root = rootFrom(localized(path, locale));
  const values = slotValues({ attributes: {} }, root);
  const line = `<script type="module" src="⟦base⟧bundle/mingci.js" data-annotate="article"
  integrity="${source.integrity}" crossorigin="anonymous"></script>`;
  return page({
    locale,
    path,
    title: words.title[locale],
    description: words.description[locale],
    main: html`
      <header class="hero">
        <h1>${words.headline[locale]}</h1>
        <p>${words.lead[locale]}</p>
        <p class="ways"><a class="button" href="#embed">${words.toEmbed[locale]}</a> <a href="#extension">${words.toExtension[locale]}</a></p>
      </header>
      <div class="example">
        ${story(source, locale)}
        <aside aria-label="${words.beside[locale]}">
          <div class="card"><mingci-indicator indicator="grp-growth" period="2021"></mingci-indicator></div>
        </aside>
      </div>
      <ul class="promises">${PROMISES.map(
        ({ title, text }) => html`
        <li><h2>${title[locale]}</h2><p>${text[locale]}</p></li>`,
      )}
      </ul>
      <section aria-labelledby="embed">
        <h2 id="embed">${words.embed[locale]}</h2>
        <p>${words.embedLead[locale]}</p>${fileMarkup({ name: 'page.html', text: line }, values, locale)}
      </section>
      <section aria-labelledby="elements">
        <h2 id="elements">${words.elements[locale]}</h2>
        <ul class="tiles">${ELEMENT_PAGES.map(
          ({ tag, name, lead }) => html`
          <li><a href="${root}${localized(pathOf(tag), locale)}"><strong>${name[locale]}</strong> <code>&lt;${tag}&gt;</code></a><p>${lead[locale]}</p></li>`,
        )}
        </ul>
      </section>
      <section aria-labelledby="extension">
        <h2 id="extension">${words.extension[locale]}</h2>
        <p>${words.extensionLead[locale]}</p>
        <ol class="steps">${INSTALL[locale].map((step) => html`<li>${step}</li>`)}</ol>
        <p>${words.tryIt[locale]}<a href="${root}stories/news.html" hreflang="zh-Hans">${words.news[locale]}</a>${words.and[locale]}<a href="${root}stories/report.html" hreflang="zh-Hans">${words.report[locale]}</a>${locale === 'zh' ? '。' : '.'}</p>
      </section>`,
  });
}

/** The words are the report's, about the year 2021; an English reader meets its terms in English. */
function story(source: GallerySource, locale: Locale): Html {
  const growth = html`<mingci-indicator indicator="grp-growth" period="2021" status="target" display="inline">${inlineFigure(source, locale)}</mingci-indicator>`;
  return html`<mingci-article class="story" density="all">
          <p class="kicker" data-mingci="off">${words.kicker[locale]}</p>
          <p class="headline" data-mingci="off">${words.storyTitle[locale]}</p>${STORY[locale](growth)}
          <p class="hint" data-mingci="off">${words.hint[locale]}</p>
        </mingci-article>`;
}

const STORY: Record<Locale, (growth: Html) => Html> = {
  zh: (growth) => html`
          <p>市北区今年将坚持以大项目支撑大产业，全力构建“1+6+N”产业载体支撑体系，加快推进“港治谷”建设，组建涉外、金融、贸易专业法律服务团队。</p>
          <p>按照安排，全区生产总值的预期增长目标是${growth}，新增就业4万人。</p>`,
  en: (growth) => html`
          <p>Shibei, a district of Qingdao, means to build a <mingci-term term="one-plus-six-plus-n">“1+6+N” system of industrial carriers</mingci-term> and to speed up its <mingci-term term="gang-zhi-gu">Port Governance Valley</mingci-term>, <span lang="zh-Hans" data-mingci="off">港治谷</span>.</p>
          <p>For 2021 it expects its gross regional product to grow by ${growth}, and 40,000 new jobs.</p>`,
};

/** What the inline indicator will say: there without JavaScript, and nothing moves when the element comes. */
function inlineFigure(source: GallerySource, locale: Locale): Html {
  const { pack, indicator } = indicatorOf(source, 'grp-growth');
  const o = indicator.observations.find(({ timePeriod, obsStatus }) => timePeriod === '2021' && obsStatus === 'target');
  if (!o) throw new Error('The start page shows the growth wished for in 2021, which no pack has');
  const lang = langOf[locale];
  const kind = [periodText(o.timePeriod, lang), indicatorLabels[lang].status[o.obsStatus]];
  return locale === 'en'
    ? html`${numberText(o, pack.units[o.unitMeasure], lang)}<small> (${kind.join(' ')})</small>`
    : html`${wordsOf(o)}<small>（${kind.join('')}）</small>`;
}
