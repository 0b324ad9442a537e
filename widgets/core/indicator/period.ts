import { enDate, zhDate } from '../card/dates.ts';
import type { Lang } from '../card/model.ts';

/** The first and the last year that a figure is about, both included. */
export interface Years {
  from: number;
  to: number;
}

/** Reads a year (`2021`), a day (`2021-01-06`) or an interval of years (`2016/2020`). */
export function yearsOf(timePeriod: string): Years {
  const [from = '', to = from] = timePeriod.split('/');
  return { from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) };
}

/** Whether a figure is for one day, as a stock is, and not for years. */
export function isDay(timePeriod: string): boolean {
  return /^\d{4}-/.test(timePeriod) && !timePeriod.includes('/');
}

/** 2021年, 2016—2020年, 2021年1月6日; 2021, 2016–2020, 6 January 2021. */
export function periodText(timePeriod: string, lang: Lang): string {
  const [from = '', to] = timePeriod.split('/');
  const date = lang === 'en' ? enDate : zhDate;
  if (to === undefined) return date(from);
  if (lang === 'en') return `${date(from)}–${date(to)}`;
  return /^\d+$/.test(from) ? `${from}—${date(to)}` : `${date(from)}—${date(to)}`;
}
