import type { Lang } from '../card/model.ts';
import type { Chart } from './chart.ts';

/** Labels for comparisons and lists of figures. */
export interface ComparisonLabels {
  period: string;
  figure: string;
  kind: string;
  allFigures: string;
  chart: Record<Chart['kind'], string>;
  stop: string;
}

export const comparisonLabels: Record<Lang, ComparisonLabels> = {
  'zh-Hans': {
    period: '时期',
    figure: '数值',
    kind: '性质',
    allFigures: '数据表',
    chart: { bars: '条形图，从零起', timeline: '时间图，从零起' },
    stop: '。',
  },
  'zh-Hant': {
    period: '時期',
    figure: '數值',
    kind: '性質',
    allFigures: '數據表',
    chart: { bars: '條形圖，從零起', timeline: '時間圖，從零起' },
    stop: '。',
  },
  en: {
    period: 'Period',
    figure: 'Figure',
    kind: 'Kind',
    allFigures: 'Table of figures',
    chart: { bars: 'Bar chart from zero', timeline: 'Chart over time, from zero' },
    stop: '. ',
  },
};
