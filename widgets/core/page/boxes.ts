import type { PageHit } from './hit.ts';

/** A hit's boxes in the viewport, in CSS pixels, line by line: none when it is not displayed. */
export function boxesOf(hit: PageHit): DOMRect[] {
  return hit.slices().flatMap(({ node, start, end }) => {
    // A text that the page has just shortened is read again in a moment.
    if (end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}
