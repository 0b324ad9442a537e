import type { Matcher } from '../text/matcher.ts';

/** What can be measured: reading in slices, the matcher's share of that, and choosing and painting marks. */
export type MeasureName = 'walk' | 'match' | 'paint';

/** Adds measures to the page's performance timeline, as `mingci:walk` and so on, for those who ask for them. */
export interface Measures {
  /** Runs some work and measures it under that name. */
  of<T>(name: 'walk' | 'paint', work: () => T): T;
  /** The matcher; if `match` is measured, its time is summed up and added as one measure per walk. */
  matcher(matcher: Matcher): Matcher;
}

/** Measures nothing. */
export const NO_MEASURES: Measures = { of: (_, work) => work(), matcher: (matcher) => matcher };

export function measures(names: readonly MeasureName[]): Measures {
  let matching = 0;
  return {
    of(name, work) {
      matching = 0;
      const start = performance.now();
      const result = work();
      if (names.includes(name)) performance.measure(`mingci:${name}`, { start, end: performance.now() });
      if (matching > 0) performance.measure('mingci:match', { start, duration: matching });
      return result;
    },
    matcher(matcher) {
      if (!names.includes('match')) return matcher;
      return {
        ...matcher,
        scanFrom(...given) {
          const start = performance.now();
          const scanned = matcher.scanFrom(...given);
          matching += performance.now() - start;
          return scanned;
        },
      };
    },
  };
}
