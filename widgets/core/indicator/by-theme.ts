import { listLabels } from './list-labels.ts';
import type { Figure } from './select.ts';

/** By the order in which labels are written: from what was to what is wished, say. */
export function among(labels: Record<string, string>, a: string, b: string): number {
  const keys = Object.keys(labels);
  return keys.indexOf(a) - keys.indexOf(b);
}

/** The economy first, as reports begin; within a theme, nothing changes. */
export function byTheme(a: Figure, b: Figure): number {
  return among(listLabels.en.theme, a.indicator.theme, b.indicator.theme);
}
