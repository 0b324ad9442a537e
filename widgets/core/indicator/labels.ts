import type { ObsStatus } from '../../../data/schema/indicator.ts';
import type { Pledge } from '../../../data/schema/pack.ts';
import type { Lang } from '../card/model.ts';
import type { Chart } from './chart.ts';

/** Every word that the elements for figures say by themselves. A language that lacks one does not compile. */
export interface IndicatorLabels {
  status: Record<ObsStatus, string>;
  pledge: Record<Pledge['parts'][number]['status'], string>;
  /** Whom a figure is about; a project is named by its qualifier. */
  area: Record<string, string>;
  theme: Record<string, string>;
  period: string;
  figure: string;
  kind: string;
  /** What came of a pledge. */
  outcome: string;
  comma: string;
  /** Between things of a kind. */
  list: string;
  subject: string;
  indicator: string;
  pledgeName: string;
  part: string;
  sentence: string;
  source: string;
  /** Between the reader's number and the source's words. */
  original: string;
  allFigures: string;
  chart: Record<Chart['kind'], string>;
  colon: string;
  stop: string;
  /** Between the parts of a line. */
  and: string;
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
  loading: string;
  missing: string;
  failed: string;
}

const zhHans: IndicatorLabels = {
  status: { actual: '实际', estimate: '预计', target: '目标', commitment: '承诺' },
  pledge: { 'not-reported': '尚未公布结果', 'under-way': '进行中', kept: '已兑现', missed: '未兑现' },
  area: { shibei: '青岛市市北区', qingdao: '青岛市', shandong: '山东省', china: '全国' },
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
  period: '时期',
  figure: '数值',
  kind: '性质',
  outcome: '进展',
  comma: '，',
  list: '、',
  subject: '主题',
  indicator: '指标',
  pledgeName: '承诺',
  part: '内容',
  sentence: '原文',
  source: '来源',
  original: '原文',
  allFigures: '数据表',
  chart: { bars: '条形图，从零起', timeline: '时间图，从零起' },
  colon: '：',
  stop: '。',
  and: '；',
  pledges: '办实事承诺',
  indicators: '指标',
  count: (figures) => `共${figures}项`,
  parts: (parts) => `共${parts}个部分`,
  csv: '下载 CSV',
  json: '下载 JSON',
  image: '复制图片',
  imageCopied: '已复制图片',
  imageSaved: '浏览器不让复制图片，已改为下载',
  imageFailed: '没能画出图片，请下载数据',
  loading: '正在取来数据…',
  missing: '没有这项数据',
  failed: '没能取到数据',
};

const zhHant: IndicatorLabels = {
  status: { actual: '實際', estimate: '預計', target: '目標', commitment: '承諾' },
  pledge: { 'not-reported': '尚未公布結果', 'under-way': '進行中', kept: '已兌現', missed: '未兌現' },
  area: { shibei: '青島市市北區', qingdao: '青島市', shandong: '山東省', china: '全國' },
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
  period: '時期',
  figure: '數值',
  kind: '性質',
  outcome: '進展',
  comma: '，',
  list: '、',
  subject: '主題',
  indicator: '指標',
  pledgeName: '承諾',
  part: '內容',
  sentence: '原文',
  source: '來源',
  original: '原文',
  allFigures: '數據表',
  chart: { bars: '條形圖，從零起', timeline: '時間圖，從零起' },
  colon: '：',
  stop: '。',
  and: '；',
  pledges: '辦實事承諾',
  indicators: '指標',
  count: (figures) => `共${figures}項`,
  parts: (parts) => `共${parts}個部分`,
  csv: '下載 CSV',
  json: '下載 JSON',
  image: '複製圖片',
  imageCopied: '已複製圖片',
  imageSaved: '瀏覽器不讓複製圖片，已改為下載',
  imageFailed: '無法畫出圖片，請下載數據',
  loading: '正在載入數據…',
  missing: '沒有這項數據',
  failed: '無法載入數據',
};

const en: IndicatorLabels = {
  status: { actual: 'Actual', estimate: 'Estimate', target: 'Target', commitment: 'Pledge' },
  pledge: { 'not-reported': 'Not reported', 'under-way': 'Under way', kept: 'Kept', missed: 'Missed' },
  area: { shibei: 'Shibei District, Qingdao', qingdao: 'Qingdao', shandong: 'Shandong', china: 'China' },
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
  period: 'Period',
  figure: 'Figure',
  kind: 'Kind',
  outcome: 'Outcome',
  comma: ', ',
  list: ', ',
  subject: 'Theme',
  indicator: 'Indicator',
  pledgeName: 'Pledge',
  part: 'Part',
  sentence: 'In the source',
  source: 'Source',
  original: 'in the source:',
  allFigures: 'Table of figures',
  chart: { bars: 'Bar chart from zero', timeline: 'Chart over time, from zero' },
  colon: ': ',
  stop: '. ',
  and: '; ',
  pledges: 'Pledges',
  indicators: 'Indicators',
  count: (figures) => (figures === 1 ? '1 figure' : `${figures} figures`),
  parts: (parts) => (parts === 1 ? '1 part' : `${parts} parts`),
  csv: 'Download CSV',
  json: 'Download JSON',
  image: 'Copy image',
  imageCopied: 'Image copied',
  imageSaved: 'The browser does not let images be copied. Saved instead.',
  imageFailed: 'Could not draw the image. Download the data instead.',
  loading: 'Loading figures…',
  missing: 'No such figure',
  failed: 'Could not load the figures',
};

export const indicatorLabels: Record<Lang, IndicatorLabels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
