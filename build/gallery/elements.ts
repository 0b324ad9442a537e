import type { Bilingual } from '../../data/schema/common.ts';
import { figuresOf, figureTable, termList } from './plain.ts';
import { type Locale, localized } from './locale.ts';
import { type GallerySource, indicatorOf, termOf } from './source.ts';

/** A value that a control offers for an attribute. */
export interface Choice {
  value: string;
  label: string;
  /** What the element then holds, where that goes with it. */
  content?: string;
}

/** How an element is shown, and what of it is copied. */
export interface Demo {
  attributes: Readonly<Record<string, string>>;
  /** Markup around the element, with `⟦element⟧`. */
  around?: string;
  /** Markup in it, with `⟦content⟧`. */
  inside?: string;
  content?: string;
  /** Values to choose from, for attributes whose type does not list them. */
  choices?: Readonly<Record<string, readonly Choice[]>>;
  /** The attribute that names what is shown: plain HTML and frames go by its value. */
  subject?: string;
  /** The same without JavaScript, by the subject's value; by '' where there is no subject. */
  plain?: Readonly<Record<string, string>>;
  frame?: { folder: string; title: string };
}

export interface ElementPage {
  tag: string;
  name: Bilingual;
  /** Who uses it, and what for. */
  lead: Bilingual;
  demo(source: GallerySource, locale: Locale): Demo;
}

const TERMS = ['gang-zhi-gu', 'one-plus-six-plus-n', 'san-qu-liang-tongdao', 'zhengwu-e-zhan', 'dual-circulation'];
const INDICATORS = [
  'grp-growth',
  'general-public-budget-revenue',
  'new-jobs',
  'old-housing-improved',
  'high-tech-enterprises',
];
const ARTICLE = ['one-plus-six-plus-n', 'gang-zhi-gu', 'san-qu-liang-tongdao', 'six-stabilities'];
const LANGUAGES = choices('zh-Hans', 'zh-Hant', 'en');
const REPORT = '⟦site⟧stories/report.html';

/** The elements in the order in which a publisher meets them. */
export const ELEMENT_PAGES: readonly ElementPage[] = [
  {
    tag: 'mingci-article',
    name: { zh: '文章', en: 'Article' },
    lead: {
      zh: '给门户网站：在已有的正文外加一个标签，其中的术语就会自己解释自己，打印时附上名词解释。',
      en: 'For a portal: one tag around the text it publishes anyway, and the text explains its own jargon, on paper too.',
    },
    demo: (source, locale) => ({
      attributes: {},
      inside: `
  <p lang="zh-Hans">全力构建“1+6+N”产业载体支撑体系。加快推进“港治谷”建设，组建涉外、金融、贸易专业法律服务团队。</p>
  <p lang="zh-Hans">在重点区域规范设置“三区两通道”，严格执行发热病人管理规定。扎实做好“六稳”工作。</p>
`,
      plain: {
        '': termList(
          ARTICLE.map((id) => termOf(source, id)),
          locale,
        ).markup,
      },
    }),
  },
  {
    tag: 'mingci-term',
    name: { zh: '词语', en: 'Term' },
    lead: {
      zh: '给编辑：在一句话中间解释一个词。读者停一停就看到释义和出处，接着往下读。',
      en: 'For an editor: explains one word of a sentence. The reader rests the pointer on it, sees meaning and source, and reads on.',
    },
    demo: (source, locale) => {
      const terms = TERMS.map((id) => termOf(source, id));
      return {
        attributes: { term: 'gang-zhi-gu' },
        around: locale === 'en' ? '<p>What does ⟦element⟧ mean?</p>' : '<p>⟦element⟧是什么意思？</p>',
        ...(locale === 'en' && { inside: '<span lang="zh-Hans">⟦content⟧</span>' }),
        content: '港治谷',
        choices: {
          term: terms.map(({ term }) => ({ value: term.id, label: term.headword, content: term.headword })),
        },
        subject: 'term',
        plain: Object.fromEntries(terms.map((entry) => [entry.term.id, termList([entry], locale).markup])),
        frame: { folder: localized('embed/term', locale), title: locale === 'en' ? 'What the term means' : '名词解释' },
      };
    },
  },
  {
    tag: 'mingci-indicator',
    name: { zh: '指标', en: 'Indicator' },
    lead: {
      zh: '给新闻编辑：在报道旁放一张指标卡：数值、口径、是目标还是实际，以及报告原句。',
      en: 'For a news editor: a card beside the story, with the figure, whether it is actual or a target, and the sentence that says so.',
    },
    demo: (source, locale) => {
      const indicators = INDICATORS.map((id) => indicatorOf(source, id));
      return {
        attributes: { indicator: 'grp-growth' },
        inside: `<a href="⟦site⟧${localized('embed/indicator', locale)}/⟦id⟧.html">⟦content⟧</a>`,
        content: indicatorOf(source, 'grp-growth').indicator.name[locale],
        choices: {
          indicator: indicators.map(({ indicator: { id, name } }) => ({
            value: id,
            label: name[locale],
            content: name[locale],
          })),
          period: choices('2020', '2021', '2025', '2016/2020', '2021/2025'),
          status: choices('actual', 'estimate', 'target', 'commitment'),
          lang: LANGUAGES,
        },
        subject: 'indicator',
        plain: Object.fromEntries(indicators.map((entry) => [entry.indicator.id, figureTable(entry, locale).markup])),
        frame: { folder: localized('embed/indicator', locale), title: locale === 'en' ? 'Indicator' : '指标' },
      };
    },
  },
  {
    tag: 'mingci-indicators',
    name: { zh: '指标一览', en: 'Indicators' },
    lead: {
      zh: '给数据编辑和研究者：一份报告的目标一览，或办实事承诺及其进展，可排序，可下载。',
      en: 'For data editors and researchers: a report’s targets at a glance, or its pledges and what became of them; sortable, and ready to download.',
    },
    demo: (source, locale) => ({
      attributes: { theme: 'economy', period: '2021', status: 'target' },
      inside: `<a href="${REPORT}">⟦content⟧</a>`,
      content: locale === 'en' ? 'The targets of 2021, in the report' : '报告中的2021年目标',
      choices: {
        theme: choices(
          'economy',
          'industry',
          'opening',
          'innovation',
          'city',
          'environment',
          'livelihood',
          'education',
        ),
        period: choices('2016/2020', '2020', '2021', '2021/2025', '2025'),
        status: choices('actual', 'estimate', 'target', 'commitment', 'not-reported'),
        lang: LANGUAGES,
      },
      plain: { '': economyTargets(source, locale) },
    }),
  },
  {
    tag: 'mingci-glossary',
    name: { zh: '词表', en: 'Glossary' },
    lead: {
      zh: '给门户网站和读者：整份名词解释，可按中文、拼音、首字母、英文检索，每个词条都有自己的地址。',
      en: 'For portals and their readers: the whole annex of terms, searchable in Chinese, pinyin, initials and English, each entry with an address.',
    },
    demo: (source, locale) => ({
      attributes: { pack: 'shibei-2021' },
      inside: `<a href="${REPORT}#annex-1">⟦content⟧</a>`,
      content: locale === 'en' ? 'Annex 1, in the report' : '报告附件1 名词解释',
      choices: { pack: choices('shibei-2021', 'national-policy') },
      plain: { '': termList(officialTerms(source), locale).markup },
    }),
  },
  {
    tag: 'mingci-pack',
    name: { zh: '词包', en: 'Pack' },
    lead: {
      zh: '给有自己词表的网站：说明这一页、这一段用哪份词包。',
      en: 'For a site with a glossary of its own: says which pack explains this page, or this part of it.',
    },
    demo: () => ({
      attributes: { pack: 'national-policy' },
      inside: `
  <p lang="zh-Hans">扎实做好“<mingci-term>⟦content⟧</mingci-term>”工作。</p>
`,
      content: '六稳',
      choices: { pack: choices('national-policy', 'shibei-2021 national-policy') },
    }),
  },
];

function choices(...values: string[]): Choice[] {
  return values.map((value) => ({ value, label: value }));
}

function officialTerms({ packs }: GallerySource) {
  return packs.flatMap((pack) =>
    pack.terms.filter(({ definitions }) => definitions[0]?.provenance === 'official').map((term) => ({ pack, term })),
  );
}

function economyTargets({ packs }: GallerySource, locale: Locale): string {
  const entries = packs.flatMap((pack) =>
    pack.indicators.filter(({ theme }) => theme === 'economy').map((indicator) => ({ pack, indicator })),
  );
  return figuresOf(entries, (o) => o.timePeriod === '2021' && o.obsStatus === 'target', locale).markup;
}
