import { useEffect, useRef, useState } from 'preact/hooks';

/** What a browser lays out at once without being felt. */
const STEP = 500;

/** How many items of a long list to show: more as its foot, which gets `foot` for its ref, comes near the window. */
export function useMore(): { shown: number; foot: { current: HTMLDivElement | null } } {
  const [shown, setShown] = useState(STEP);
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watching = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) setShown((before) => before + STEP);
      },
      { rootMargin: '100%' },
    );
    watching.observe(foot.current!);
    return () => watching.disconnect();
    // Anew after each step: what stays in view is told of only once.
  }, [shown]);
  return { shown, foot };
}
