import { boxesOf } from '../../widgets/core/page/boxes.ts';
import type { PageHit } from '../../widgets/core/page/hit.ts';

/** Room that a sticky header or footer may take from the viewport, in CSS pixels. */
const MARGIN = 96;

/**
 * Scrolls to a hit that is out of view, or hardly in it. At once: a reader who goes from term to term wants to be there.
 */
export function bringIntoView(hit: PageHit): void {
  if (isInView(hit)) return;
  // Elements can be scrolled to, ranges can't; but the element may be higher than the viewport.
  hit.node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = boxesOf(hit)[0];
  if (box && !isInView(hit)) window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
}

function isInView(hit: PageHit): boolean {
  const box = boxesOf(hit)[0];
  return (
    box !== undefined &&
    box.top >= MARGIN &&
    box.bottom <= window.innerHeight - MARGIN &&
    box.left >= 0 &&
    box.right <= window.innerWidth
  );
}
