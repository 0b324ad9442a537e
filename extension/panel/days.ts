import { labels as cardLabels } from '../../widgets/core/card/labels.ts';
import type { Lang } from '../../widgets/core/card/model.ts';
import type { Labels } from './labels.ts';

export interface Day<Item> {
  /** ISO 8601, in the reader's time zone. */
  day: string;
  items: readonly Item[];
}

/** Groups items with a time (ISO 8601, UTC) by the reader's days, in the given order. */
export function byDay<Item extends { at: string }>(items: readonly Item[]): Day<Item>[] {
  const days = new Map<string, Item[]>();
  for (const item of items) {
    const day = dayOf(new Date(item.at));
    const same = days.get(day);
    if (same) same.push(item);
    else days.set(day, [item]);
  }
  return Array.from(days, ([day, all]) => ({ day, items: all }));
}

export function dayName(day: string, words: Pick<Labels, 'today' | 'yesterday'>, lang: Lang, now = new Date()): string {
  if (day === dayOf(now)) return words.today;
  if (day === dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1))) return words.yesterday;
  return cardLabels[lang].date(day);
}

function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
