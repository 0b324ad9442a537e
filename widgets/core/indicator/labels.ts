import type { ObsStatus } from '../../../data/schema/indicator.ts';
import type { Lang } from '../card/model.ts';

/** All texts of the elements for figures. A text missing in some language is a compile error. */
export interface IndicatorLabels {
  status: Record<ObsStatus, string>;
  /** The area that a figure is about. A project is named by its qualifier instead. */
  area: Record<string, string>;
  source: string;
  colon: string;
  /** Between the parts of a line. */
  and: string;
  loading: string;
  missing: string;
  failed: string;
}

const zhHans: IndicatorLabels = {
  status: { actual: '实际', estimate: '预计', target: '目标', commitment: '承诺' },
  area: { shibei: '青岛市市北区', qingdao: '青岛市', shandong: '山东省', china: '全国' },
  source: '来源',
  colon: '：',
  and: '；',
  loading: '正在加载数据…',
  missing: '没有这项数据',
  failed: '无法加载数据',
};

const zhHant: IndicatorLabels = {
  status: { actual: '實際', estimate: '預計', target: '目標', commitment: '承諾' },
  area: { shibei: '青島市市北區', qingdao: '青島市', shandong: '山東省', china: '全國' },
  source: '來源',
  colon: '：',
  and: '；',
  loading: '正在載入數據…',
  missing: '沒有這項數據',
  failed: '無法載入數據',
};

const en: IndicatorLabels = {
  status: { actual: 'Actual', estimate: 'Estimate', target: 'Target', commitment: 'Pledge' },
  area: { shibei: 'Shibei District, Qingdao', qingdao: 'Qingdao', shandong: 'Shandong', china: 'China' },
  source: 'Source',
  colon: ': ',
  and: '; ',
  loading: 'Loading figures…',
  missing: 'No such figure',
  failed: 'Could not load the figures',
};

export const indicatorLabels: Record<Lang, IndicatorLabels> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
