import { boxesOf } from './boxes.ts';
import type { PageHit } from './hit.ts';
import { precedes } from './order.ts';

/**
 * The next displayed hit after `from` (`by` 1) or before it (`by` -1), wrapping around at the ends of the page. Without
 * `from`, or if it has left the page, the search starts at the top of the view.
 */
export function step(hits: readonly PageHit[], from: PageHit | null, by: 1 | -1): PageHit | null {
  const { length } = hits;
  const start = startOf(hits, from, by);
  for (let steps = 0; steps < length; steps++) {
    const hit = hits[(((start + by * steps) % length) + length) % length] as PageHit;
    if (boxesOf(hit).length > 0) return hit;
  }
  return null;
}

function startOf(hits: readonly PageHit[], from: PageHit | null, by: 1 | -1): number {
  const at = from ? hits.indexOf(from) : -1;
  if (at >= 0) return at + by;
  // The first hit after the place, or, going back, the hit before that one.
  const node = from?.node.isConnected ? from.node : null;
  const isAfter = node
    ? (hit: PageHit) => precedes(node, hit.node)
    : (hit: PageHit) => boxesOf(hit).some(({ bottom }) => bottom > 0);
  const first = hits.findIndex(isAfter);
  if (first < 0) return by > 0 ? 0 : hits.length - 1;
  return by > 0 ? first : first - 1;
}
