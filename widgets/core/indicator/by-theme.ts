import { listLabels } from './list-labels.ts';
import type { Figure } from './select.ts';

/** Compares two keys by the order in which `labels` has them: from actual figures to pledges, say. */
export function among(labels: Record<string, string>, a: string, b: string): number {
  const keys = Object.keys(labels);
  return keys.indexOf(a) - keys.indexOf(b);
}

/** Sorts by theme, the economy first, as in reports; figures within a theme keep their order. */
export function byTheme(a: Figure, b: Figure): number {
  return among(listLabels.en.theme, a.indicator.theme, b.indicator.theme);
}
