import type { Size } from './geometry.ts';
import { viewport } from './place.ts';

/** In a frame below this a card is a sheet at its foot, or has less room than it needs to be of use, in CSS pixels. */
const NEEDED: Size = { width: 480, height: 480 };

/** Whether a card would not be seen whole in this frame: it is small itself, or little of it is in view. */
export async function isTooSmall(): Promise<boolean> {
  return isSmall(viewport()) || isSmall(await sizeInView());
}

function isSmall({ width, height }: Size): boolean {
  return width < NEEDED.width || height < NEEDED.height;
}

/** What of this frame's viewport is seen, whoever's frames it is in: browsers tell across origins how much of an element is. */
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
