import { boxesOf } from './boxes.ts';
import type { PageHit } from './hit.ts';
import type { HitIndex } from './hit-index.ts';
import type { Painter } from './paint.ts';

/** What `hitAt` needs to find the mark under a point: an annotation's `pointing`. */
export interface Pointing {
  painter: Painter;
  index: HitIndex;
  /** The shadow roots that may be looked into. */
  roots: ReadonlySet<ShadowRoot>;
}

/**
 * The marked hit under a point of the viewport: one with a box over the point, among the texts directly in the topmost
 * element there.
 *
 * It does not use `highlightsFromPoint`, which WebKit 2.50 lacks and which in Firefox 153 also finds covered text; nor
 * a caret from the point, which snaps to text far away and which WebKit does not find in shadow trees.
 */
export function hitAt(x: number, y: number, { painter, index, roots }: Pointing): PageHit | null {
  // Nothing tells us when the page clears the registry, so the marks are restored as soon as a pointer moves.
  painter.claim();
  for (let parent: Element | ShadowRoot | null = document.elementFromPoint(x, y); parent; ) {
    for (const node of parent.childNodes) {
      const hits = node instanceof Text ? index.of(node)?.hitsIn(node) : undefined;
      const hit = hits?.find((candidate) => painter.has(candidate) && isOver(candidate, x, y));
      if (hit) return hit;
    }
    parent = inner(parent, x, y, roots);
  }
  return null;
}

/** The next step inwards: the shadow root of an element, or the element at the point in a shadow root. */
function inner(
  parent: Element | ShadowRoot,
  x: number,
  y: number,
  roots: Pointing['roots'],
): Element | ShadowRoot | null {
  if (parent instanceof ShadowRoot) {
    const element = parent.elementFromPoint(x, y);
    return element?.getRootNode() === parent ? element : null;
  }
  for (const root of roots) if (root.host === parent) return root;
  return null;
}

function isOver(hit: PageHit, x: number, y: number): boolean {
  return boxesOf(hit).some((box) => isAround(box, x, y)) && isNearest(hit, x, y);
}

/**
 * Whether the letter nearest to the point belongs to the hit. Boxes are always upright: in rotated text, the box of a
 * whole term covers much around it, and the boxes of letters overlap.
 */
function isNearest(hit: PageHit, x: number, y: number): boolean {
  let nearest = Infinity;
  let isOwn = false;
  const letter = document.createRange();
  for (const { node, start, end } of hit.slices()) {
    // Include the letters before and after the hit: one of them may be nearer.
    for (let at = Math.max(start - 1, 0); at <= end && at < node.length; at++) {
      letter.setStart(node, at);
      letter.setEnd(node, at + 1);
      for (const box of letter.getClientRects()) {
        const distance = Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
        if (distance >= nearest || !isAround(box, x, y, SEAM)) continue;
        nearest = distance;
        isOwn = at >= start && at < end;
      }
    }
  }
  return isOwn;
}

/** On zoomed pages, WebKit leaves a gap of less than twice this between the boxes of two letters, in CSS pixels. */
const SEAM = 0.5;

function isAround({ left, right, top, bottom }: DOMRect, x: number, y: number, seam = 0): boolean {
  return left - seam <= x && x < right + seam && top - seam <= y && y < bottom + seam;
}
