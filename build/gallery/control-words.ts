import type { Bilingual } from '../../data/schema/common.ts';
import { labels } from '../../widgets/core/card/labels.ts';
import { listLabels } from '../../widgets/core/indicator/list-labels.ts';
import { periodText } from '../../widgets/core/indicator/period.ts';

// Names that editors understand for the elements' attributes and values; the names in code are shown beside them.

const NAMES: Record<string, Bilingual> = {
  term: { zh: '术语', en: 'Term' },
  indicator: { zh: '指标', en: 'Indicator' },
  show: { zh: '内容', en: 'Content' },
  display: { zh: '形式', en: 'Layout' },
  theme: { zh: '主题', en: 'Theme' },
  period: { zh: '时期', en: 'Period' },
  status: { zh: '性质', en: 'Kind' },
  heading: { zh: '标题', en: 'Title' },
  by: { zh: '排序', en: 'Order' },
  provenance: { zh: '释义来源', en: 'Definitions' },
  density: { zh: '标注密度', en: 'Density' },
  max: { zh: '最多标注', en: 'At most' },
  headings: { zh: '标注标题', en: 'Mark headings' },
  links: { zh: '标注链接', en: 'Mark links' },
  include: { zh: '只标注', en: 'Only inside' },
  exclude: { zh: '不标注', en: 'Not inside' },
  for: { zh: '目标元素', en: 'Target element' },
  off: { zh: '停用', en: 'Off' },
  pack: { zh: '词包', en: 'Pack' },
  src: { zh: '词包地址', en: 'Pack address' },
  integrity: { zh: '哈希', en: 'Hash' },
  lang: { zh: '界面语言', en: 'Language' },
  mode: { zh: '模式', en: 'Mode' },
  jsonld: { zh: '结构化数据', en: 'Structured data' },
  continues: { zh: '接续上一个', en: 'Continues the last' },
};

const VALUES: Record<string, Record<string, Bilingual>> = {
  show: { indicators: { zh: '指标', en: 'Indicators' }, pledges: { zh: '办实事承诺', en: 'Pledges' } },
  display: {
    card: { zh: '卡片', en: 'Card' },
    row: { zh: '一行', en: 'Row' },
    inline: { zh: '句中数值', en: 'In a sentence' },
    grid: { zh: '网格', en: 'Grid' },
    table: { zh: '表格', en: 'Table' },
  },
  density: {
    section: { zh: '每节第一次', en: 'First in each section' },
    page: { zh: '全文第一次', en: 'First on the page' },
    all: { zh: '每一次', en: 'Every time' },
  },
  by: { pinyin: { zh: '按拼音', en: 'A–Z by pinyin' }, category: { zh: '按类别', en: 'By subject' } },
  lang: {
    'zh-Hans': { zh: '简体中文', en: '简体中文' },
    'zh-Hant': { zh: '繁體中文', en: '繁體中文' },
    en: { zh: 'English', en: 'English' },
  },
  mode: { elder: { zh: '长者模式', en: 'Elder mode' } },
  jsonld: { off: { zh: '不输出', en: 'Off' } },
  provenance: pairs(labels['zh-Hans'].provenance, labels.en.provenance),
  theme: pairs(listLabels['zh-Hans'].theme, listLabels.en.theme),
  status: {
    ...pairs(listLabels['zh-Hans'].status, listLabels.en.status),
    ...pairs(listLabels['zh-Hans'].pledge, listLabels.en.pledge),
  },
};

/** The name of an attribute for editors, or else its name in code. */
export function attributeName(name: string): Bilingual {
  return NAMES[name] ?? { zh: name, en: name };
}

export function valueName(attribute: string, value: string): Bilingual {
  if (attribute === 'period') return { zh: periodText(value, 'zh-Hans'), en: periodText(value, 'en') };
  return VALUES[attribute]?.[value] ?? { zh: value, en: value };
}

/** The values of an attribute that have a name. */
export function namedValues(attribute: string): string[] {
  return Object.keys(VALUES[attribute] ?? {});
}

function pairs(zh: Record<string, string>, en: Record<string, string>): Record<string, Bilingual> {
  return Object.fromEntries(Object.entries(zh).map(([key, text]) => [key, { zh: text, en: en[key] ?? key }]));
}
