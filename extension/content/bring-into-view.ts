import { boxesOf } from '../../widgets/core/page/boxes.ts';
import type { PageHit } from '../../widgets/core/page/hit.ts';

/** How much of the viewport a sticky header or footer may cover, in CSS pixels. */
const MARGIN = 96;

/**
 * Scrolls to a hit that is out of view or near its edge; at once, since a reader who steps through terms should not
 * wait.
 */
export function bringIntoView(hit: PageHit): void {
  if (isInView(hit)) return;
  // Only elements can be scrolled to, not ranges; but the element may be taller than the viewport.
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
