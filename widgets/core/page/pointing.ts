import type { PageHit } from './hit.ts';
import type { HitIndex } from './hit-index.ts';
import type { Painter } from './paint.ts';

/**
 * The marked hit under a point of the viewport, if the point is really over its boxes.
 */
export function hitAt(x: number, y: number, pointing: Pointing): PageHit | null {
  const hit = byHighlight(x, y, pointing) ?? byElement(x, y, pointing);
  return hit && isOver(hit, x, y) ? hit : null;
}

export interface Pointing {
  painter: Painter;
  index: HitIndex;
  /** The shadow roots that may be looked into. */
  roots: ShadowRoot[];
}

function isOver(hit: PageHit, x: number, y: number): boolean {
  return hit.rects().some(({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom);
}

interface HighlightsFromPoint {
  highlightsFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): { ranges: AbstractRange[] }[];
}

function byHighlight(x: number, y: number, { painter, roots }: Pointing): PageHit | null {
  const registry = CSS.highlights as HighlightsFromPoint;
  for (const { ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots: roots }) ?? []) {
    for (const range of ranges) {
      const hit = painter.hitOf(range);
      if (hit) return hit;
    }
  }
  return null;
}

/**
 * WebKit has no `highlightsFromPoint`, nor Firefox before 148, and its caret from a point neither looks into shadow trees
 * nor into what can't be selected. The element there is told by all: its own texts are all there is to ask.
 */
function byElement(x: number, y: number, { painter, index, roots }: Pointing): PageHit | null {
  for (let parent: Element | ShadowRoot | null = document.elementFromPoint(x, y); parent; ) {
    for (const node of parent.childNodes) {
      const piece = node instanceof Text ? index.of(node) : null;
      const hits = piece?.terms.map((_, at) => piece.hit(at));
      const hit = hits?.find((candidate) => painter.has(candidate) && isOver(candidate, x, y));
      if (hit) return hit;
    }
    const outer: Element | ShadowRoot = parent;
    if (outer instanceof ShadowRoot) {
      const inner = outer.elementFromPoint(x, y);
      parent = inner && inner.getRootNode() === outer ? inner : null;
    } else parent = roots.find(({ host }) => host === outer) ?? null;
  }
  return null;
}
