import { annotate } from '../../../widgets/core/page/annotate.ts';
import { measures } from '../../../widgets/core/page/measure.ts';
import { createMatcher, type Matcher } from '../../../widgets/core/text/matcher.ts';
import { loadTable as load } from '../../../widgets/core/text/table.ts';

let loaded: Matcher | undefined;

/** Fetches the table to use for marking from now on. */
export async function loadTable(address: string): Promise<void> {
  const base64 = await (await fetch(address)).text();
  loaded = createMatcher(load(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer));
}

export function matcher(): Matcher {
  if (!loaded) throw new Error('no table was loaded');
  return loaded;
}

/** Annotates the page. All our work that blocks the page is measured under one of these names. */
export const annotateMeasured = () => annotate(document, matcher(), { measure: measures(['walk', 'paint']) });

/** The total of these measures since the last call, in ms of wall-clock time. */
export function ownTime(): number {
  const sum = performance.getEntriesByType('measure').reduce((time, { duration }) => time + duration, 0);
  performance.clearMeasures();
  return sum;
}
