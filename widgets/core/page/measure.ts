import type { Matcher } from '../text/matcher.ts';

/** Adds measures to the page's performance timeline, for who asks for them: `mingci:walk`, `mingci:match`, `mingci:paint`. */
export interface Measures {
  /** Runs a stretch of work under its name. */
  of<T>(name: 'walk' | 'paint', work: () => T): T;
  /** The matcher with what it takes gathered; told as one measure for each walk. */
  matcher(matcher: Matcher): Matcher;
}

export const UNMEASURED: Measures = { of: (_name, work) => work(), matcher: (matcher) => matcher };

export function measured(): Measures {
  let matching = 0;
  return {
    of(name, work) {
      matching = 0;
      const start = performance.now();
      const result = work();
      performance.measure(`mingci:${name}`, { start, end: performance.now() });
      if (matching > 0) performance.measure('mingci:match', { start, duration: matching });
      return result;
    },
    matcher: (matcher) => ({
      ...matcher,
      scan(text, sink) {
        const start = performance.now();
        const open = matcher.scan(text, sink);
        matching += performance.now() - start;
        return open;
      },
    }),
  };
}
