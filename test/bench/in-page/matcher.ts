import { annotate } from '../../../widgets/core/page/annotate.ts';
import { measures } from '../../../widgets/core/page/measure.ts';
import { createMatcher, type Matcher } from '../../../widgets/core/text/matcher.ts';
import { loadTable as load } from '../../../widgets/core/text/table.ts';

let loaded: Matcher | undefined;

/** Fetches the table that is marked by from now on. */
export async function loadTable(address: string): Promise<void> {
  const base64 = await (await fetch(address)).text();
  loaded = createMatcher(load(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer));
}

export function matcher(): Matcher {
  if (!loaded) throw new Error('no table was loaded');
  return loaded;
}

/** All stretches in which we keep the page waiting are measured under one of these names. */
export const annotateMeasured = () => annotate(document, matcher(), { measure: measures(['walk', 'paint']) });

/** How long those were together since this was last asked, in ms, by the clock on the wall. */
export function ownTime(): number {
  const sum = performance.getEntriesByType('measure').reduce((time, { duration }) => time + duration, 0);
  performance.clearMeasures();
  return sum;
}
