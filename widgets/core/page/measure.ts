import type { Matcher } from '../text/matcher.ts';

/** What can be measured: reading in slices, the matcher's part of it, choosing and painting marks. */
export type MeasureName = 'walk' | 'match' | 'paint';

/** Adds measures to the page's performance timeline, as `mingci:walk` and so on, for who asks for them. */
export interface Measures {
  /** Runs a stretch of work under its name. */
  of<T>(name: 'walk' | 'paint', work: () => T): T;
  /** The matcher; where that is asked for, with what it takes gathered and told as one measure for each walk. */
  matcher(matcher: Matcher): Matcher;
}

/** For who asks for none. */
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
