import type { PageHit } from './hit.ts';
import type { HitIndex } from './hit-index.ts';
import type { Painter } from './paint.ts';

export interface Pointing {
  painter: Painter;
  index: HitIndex;
  /** The shadow roots that may be looked into. */
  roots: ReadonlySet<ShadowRoot>;
}

/**
 * The marked hit under a point of the viewport: one of the texts of the element that is there, topmost, with a box over
 * the point.
 *
 * Not by `highlightsFromPoint`, which WebKit 2.50 does not have and which in Firefox 153 answers for text that something
 * covers; nor by a caret from the point, which snaps to text far away, and which WebKit does not look for in shadow trees.
 */
export function hitAt(x: number, y: number, { painter, index, roots }: Pointing): PageHit | null {
  for (let parent: Element | ShadowRoot | null = document.elementFromPoint(x, y); parent; ) {
    for (const node of parent.childNodes) {
      const piece = node instanceof Text ? index.of(node) : undefined;
      const hits = piece?.terms.map((_, at) => piece.hit(at));
      const hit = hits?.find((candidate) => painter.has(candidate) && isOver(candidate, x, y));
      if (hit) return hit;
    }
    parent = inner(parent, x, y, roots);
  }
  return null;
}

/** The way further in: the shadow root of an element, or the element at the point in a shadow root. */
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
  return hit.rects().some(({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom);
}
