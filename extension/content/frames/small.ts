import type { Size } from './geometry.ts';
import { viewport } from './place.ts';

/** In a smaller frame, a card would be a sheet at the bottom, or too small to be useful. In CSS pixels. */
const NEEDED: Size = { width: 480, height: 480 };

/** Whether a card would not be wholly visible in this frame, because it is small or little of it is in view. */
export async function isTooSmall(): Promise<boolean> {
  return isSmall(viewport()) || isSmall(await sizeInView());
}

function isSmall({ width, height }: Size): boolean {
  return width < NEEDED.width || height < NEEDED.height;
}

/**
 * How much of this frame's viewport is in view: an IntersectionObserver knows that even if outer frames are
 * cross-origin.
 */
function sizeInView(): Promise<Size> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      const { boundingClientRect: whole, intersectionRect: seen } = entry as IntersectionObserverEntry;
      const { width, height } = viewport();
      const isIn = {
        width: Math.min(whole.right, width) - Math.max(whole.left, 0),
        height: Math.min(whole.bottom, height) - Math.max(whole.top, 0),
      };
      resolve({ width: width - (isIn.width - seen.width), height: height - (isIn.height - seen.height) });
    });
    observer.observe(document.documentElement);
  });
}
