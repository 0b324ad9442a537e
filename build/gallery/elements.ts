import type { Bilingual } from '../../data/schema/common.ts';
import { namedValues, valueName } from './control-words.ts';
import { figureSentence, figuresOf, figureTable, termList } from './plain.ts';
import { type Locale, localized } from './locale.ts';
import { type GallerySource, indicatorOf, termOf } from './source.ts';

/** A value that a control offers for an attribute. */
export interface Choice {
  value: string;
  label: string;
  /** The element's content for this value, if it depends on it. */
  content?: string;
  /** The content if other attributes choose the figure: text that is right for all figures. */
  bare?: string;
}

/** How an element is shown, and the code to copy. */
export interface Demo {
  attributes: Readonly<Record<string, string>>;
  /** The attributes that editors change, in order; all others come after them, collapsed. */
  controls: readonly string[];
  /** Those of them that filter: without them, everything is shown. */
  filters?: readonly string[];
  /** Markup around the element, whose place is `⟦element⟧`. */
  around?: string;
  /** Markup in the element around its content, whose place is `⟦content⟧`. */
  inside?: string;
  content?: string;
  /** Values to choose from, for attributes whose type does not list them. */
  choices?: Readonly<Record<string, readonly Choice[]>>;
  /** The attribute that names what is shown; plain HTML and frames depend on its value. */
  subject?: string;
  /** The same without JavaScript, by value of the subject, or by '' if there is no subject. */
  plain?: Readonly<Record<string, string>>;
  frame?: { folder: string; title: string };
}

export interface ElementPage {
  tag: string;
  name: Bilingual;
  /** Who uses the element, and what for. */
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
const FIGURES = ['actual', 'estimate', 'target', 'commitment'];
const PERIODS = ['2020', '2021', '2025', '2016/2020', '2021/2025'];

/** The elements, in the order in which publishers discover them. */
export const ELEMENT_PAGES: readonly ElementPage[] = [
  {
    tag: 'mingci-article',
    name: { zh: '正文标注', en: 'Article' },
    lead: {
      zh: '给门户网站：用一个标签包住现有正文，其中的术语就自动带上解释；打印时，文末附名词解释。',
      en: 'For portals: wrap the text you already publish in one tag. Its terms explain themselves on screen, and become numbered notes in print.',
    },
    demo: (source, locale) => ({
      attributes: {},
      controls: ['density', 'max'],
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
    name: { zh: '术语', en: 'Term' },
    lead: {
      zh: '给编辑：为句子里的一个词加上解释。读者停一停就能看到释义和出处，不用离开页面。',
      en: 'For editors: explain a single word. Readers see what it means, and who says so, without leaving the sentence.',
    },
    demo: (source, locale) => {
      const terms = TERMS.map((id) => termOf(source, id));
      return {
        attributes: { term: 'gang-zhi-gu' },
        controls: ['term'],
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
    name: { zh: '指标卡', en: 'Indicator' },
    lead: {
      zh: '给新闻编辑：在报道旁放一张指标卡，写明数值、时期、是目标还是实际，并附报告原句。',
      en: 'For news editors: a card beside the story with the figure, its period, whether it is a target or a result, and the sentence it comes from.',
    },
    demo: (source, locale) => {
      const choicesOf = INDICATORS.map((id): Choice => {
        const entry = indicatorOf(source, id);
        const name = entry.indicator.name[locale];
        return { value: id, label: name, content: figureSentence(entry, locale), bare: name };
      });
      return {
        attributes: { indicator: 'grp-growth' },
        controls: ['indicator', 'period', 'status', 'display'],
        content: choicesOf[0]?.content ?? '',
        choices: {
          indicator: choicesOf,
          period: named('period', PERIODS, locale),
          status: named('status', FIGURES, locale),
          lang: named('lang', namedValues('lang'), locale),
        },
        subject: 'indicator',
        plain: Object.fromEntries(INDICATORS.map((id) => [id, figureTable(indicatorOf(source, id), locale).markup])),
        frame: { folder: localized('embed/indicator', locale), title: locale === 'en' ? 'Indicator' : '指标' },
      };
    },
  },
  {
    tag: 'mingci-indicators',
    name: { zh: '指标一览', en: 'Indicators' },
    lead: {
      zh: '给数据编辑和研究者：一份报告的全部目标，或办实事承诺及其进展；可排序，可下载。',
      en: 'For data editors and researchers: all of a report’s targets, or its pledges and what became of them. Sort them, download them.',
    },
    demo: (source, locale) => ({
      attributes: { theme: 'economy', period: '2021', status: 'target' },
      controls: ['show', 'display', 'theme', 'period', 'status'],
      filters: ['theme', 'period', 'status'],
      content: locale === 'en' ? 'For all targets, see the work report.' : '各项目标见政府工作报告。',
      choices: {
        theme: named('theme', namedValues('theme'), locale),
        period: named('period', PERIODS, locale),
        status: named('status', namedValues('status'), locale),
        lang: named('lang', namedValues('lang'), locale),
      },
      plain: { '': economyTargets(source, locale) },
    }),
  },
  {
    tag: 'mingci-glossary',
    name: { zh: '术语表', en: 'Glossary' },
    lead: {
      zh: '给门户网站：可检索的名词解释，支持汉字、拼音、首字母和英文，每个词条都有自己的链接。',
      en: 'For portals: a glossary that readers search in Chinese, pinyin, initials or English, with a link to every entry.',
    },
    demo: (source, locale) => ({
      attributes: { pack: 'shibei-2021' },
      controls: ['pack', 'by', 'provenance'],
      filters: ['provenance'],
      content: locale === 'en' ? 'For definitions, see annex 1 of the report.' : '名词解释见报告附件1。',
      choices: { pack: packs(source, locale) },
      plain: { '': termList(officialTerms(source), locale).markup },
    }),
  },
  {
    tag: 'mingci-pack',
    name: { zh: '词包', en: 'Pack' },
    lead: {
      zh: '给有自有术语表的网站：指定整个页面或某一段用哪个词包，也可以用自己的。',
      en: 'For sites with a glossary of their own: choose which pack explains a page, or one part of it.',
    },
    demo: (source, locale) => ({
      attributes: { pack: 'national-policy' },
      controls: ['pack', 'src'],
      inside: `
  <p lang="zh-Hans">扎实做好“<mingci-term>⟦content⟧</mingci-term>”工作。</p>
`,
      content: '六稳',
      choices: {
        pack: [
          ...packs(source, locale).reverse(),
          { value: 'shibei-2021 national-policy', label: locale === 'en' ? 'Both' : '两者都用' },
        ],
      },
    }),
  },
];

/** Choices for these values of an attribute, with their names as labels. */
function named(attribute: string, values: readonly string[], locale: Locale): Choice[] {
  return values.map((value) => ({ value, label: valueName(attribute, value)[locale] }));
}

function packs({ packs: all }: GallerySource, locale: Locale): Choice[] {
  return all.map(({ id, title }) => ({ value: id, label: title[locale] }));
}

function officialTerms({ packs: all }: GallerySource) {
  return all.flatMap((pack) =>
    pack.terms.filter(({ definitions }) => definitions[0]?.provenance === 'official').map((term) => ({ pack, term })),
  );
}

function economyTargets({ packs: all }: GallerySource, locale: Locale): string {
  const entries = all.flatMap((pack) =>
    pack.indicators.filter(({ theme }) => theme === 'economy').map((indicator) => ({ pack, indicator })),
  );
  return figuresOf(entries, (o) => o.timePeriod === '2021' && o.obsStatus === 'target', locale).markup;
}
