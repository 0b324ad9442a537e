import type { Pledge } from '../../../data/schema/pack.ts';
import type { Lang } from '../card/model.ts';
import { comparisonLabels, type ComparisonLabels } from './comparison-labels.ts';
import { type IndicatorLabels, indicatorLabels } from './labels.ts';

/** The texts of lists of figures and of pledges. */
export interface ListLabels extends IndicatorLabels, ComparisonLabels {
  comma: string;
  sentence: string;
  pledge: Record<Pledge['parts'][number]['status'], string>;
  theme: Record<string, string>;
  /** The heading for what came of a pledge. */
  outcome: string;
  /** Between things of the same kind. */
  list: string;
  /** Between things of different kinds. */
  between: string;
  subject: string;
  indicator: string;
  pledgeName: string;
  part: string;
  pledges: string;
  indicators: string;
  count(figures: number): string;
  parts(parts: number): string;
  csv: string;
  json: string;
  image: string;
  imageCopied: string;
  imageSaved: string;
  imageFailed: string;
}

type Own = Omit<ListLabels, keyof IndicatorLabels | keyof ComparisonLabels>;

const zhHans: Own = {
  comma: '，',
  sentence: '原文',
  pledge: { 'not-reported': '尚未公布结果', 'under-way': '进行中', kept: '已兑现', missed: '未兑现' },
  theme: {
    economy: '经济',
    industry: '产业',
    opening: '开放',
    innovation: '创新',
    city: '城市建设',
    environment: '生态环境',
    livelihood: '民生',
    health: '卫生健康',
    education: '教育',
    governance: '社会治理',
    government: '政府服务',
  },
  outcome: '进展',
  list: '、',
  between: '',
  subject: '主题',
  indicator: '指标',
  pledgeName: '承诺',
  part: '内容',
  pledges: '办实事承诺',
  indicators: '指标',
  count: (figures) => `共${figures}项`,
  parts: (parts) => `共${parts}个部分`,
  csv: '下载 CSV',
  json: '下载 JSON',
  image: '复制图片',
  imageCopied: '已复制图片',
  imageSaved: '浏览器不允许复制图片，已改为下载',
  imageFailed: '图片生成失败，请改为下载数据',
};

const zhHant: Own = {
  comma: '，',
  sentence: '原文',
  pledge: { 'not-reported': '尚未公布結果', 'under-way': '進行中', kept: '已兌現', missed: '未兌現' },
  theme: {
    economy: '經濟',
    industry: '產業',
    opening: '開放',
    innovation: '創新',
    city: '城市建設',
    environment: '生態環境',
    livelihood: '民生',
    health: '衛生健康',
    education: '教育',
    governance: '社會治理',
    government: '政府服務',
  },
  outcome: '進展',
  list: '、',
  between: '',
  subject: '主題',
  indicator: '指標',
  pledgeName: '承諾',
  part: '內容',
  pledges: '辦實事承諾',
  indicators: '指標',
  count: (figures) => `共${figures}項`,
  parts: (parts) => `共${parts}個部分`,
  csv: '下載 CSV',
  json: '下載 JSON',
  image: '複製圖片',
  imageCopied: '已複製圖片',
  imageSaved: '瀏覽器不允許複製圖片，已改為下載',
  imageFailed: '圖片產生失敗，請改為下載數據',
};

const en: Own = {
  comma: ', ',
  sentence: 'In the source',
  pledge: { 'not-reported': 'Not reported', 'under-way': 'Under way', kept: 'Kept', missed: 'Missed' },
  theme: {
    economy: 'Economy',
    industry: 'Industry',
    opening: 'Opening up',
    innovation: 'Innovation',
    city: 'City',
    environment: 'Environment',
    livelihood: 'Livelihood',
    health: 'Health',
    education: 'Education',
    governance: 'Governance',
    government: 'Government services',
  },
  outcome: 'Outcome',
  list: ', ',
  between: ' · ',
  subject: 'Theme',
  indicator: 'Indicator',
  pledgeName: 'Pledge',
  part: 'Part',
  pledges: 'Pledges',
  indicators: 'Indicators',
  count: (figures) => (figures === 1 ? '1 figure' : `${figures} figures`),
  parts: (parts) => (parts === 1 ? '1 part' : `${parts} parts`),
  csv: 'Download CSV',
  json: 'Download JSON',
  image: 'Copy image',
  imageCopied: 'Image copied',
  imageSaved: 'This browser can’t copy images, so it was saved instead.',
  imageFailed: 'Couldn’t make the image. Try downloading the data.',
};

export const listLabels: Record<Lang, ListLabels> = {
  'zh-Hans': { ...indicatorLabels['zh-Hans'], ...comparisonLabels['zh-Hans'], ...zhHans },
  'zh-Hant': { ...indicatorLabels['zh-Hant'], ...comparisonLabels['zh-Hant'], ...zhHant },
  en: { ...indicatorLabels.en, ...comparisonLabels.en, ...en },
};
