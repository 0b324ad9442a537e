import type { PageHit } from './hit.ts';

/** A hit's boxes in the viewport, line by line, in CSS pixels; none if it is not displayed. */
export function boxesOf(hit: PageHit): DOMRect[] {
  return hit.slices().flatMap(({ node, start, end }) => {
    // The page has just shortened this text; it will be read again in a moment.
    if (end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}
