import type { PageHit } from './hit.ts';
import type { HitIndex } from './hit-index.ts';
import type { Painter } from './paint.ts';

/**
 * The marked hit under a point of the viewport, if the point is really over its boxes: a caret position snaps to the
 * nearest text, however far away.
 */
export function hitAt(x: number, y: number, { painter, index, roots }: Pointing): PageHit | null {
  const hit = byHighlight(x, y, painter, roots) ?? byCaret(x, y, painter, index, roots);
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

function byHighlight(x: number, y: number, painter: Painter, shadowRoots: ShadowRoot[]): PageHit | null {
  const registry = CSS.highlights as HighlightsFromPoint;
  for (const { ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots }) ?? []) {
    for (const range of ranges) {
      const hit = painter.hitOf(range);
      if (hit) return hit;
    }
  }
  return null;
}

/** WebKit has no `highlightsFromPoint`, nor Firefox before 148. */
function byCaret(x: number, y: number, painter: Painter, index: HitIndex, shadowRoots: ShadowRoot[]): PageHit | null {
  const caret = caretAt(x, y, shadowRoots);
  if (!caret || !(caret.node instanceof Text)) return null;
  const { node, offset } = caret;
  // The caret is on the nearer side of the character: the pointer may be over the one before it.
  const isThere = (hit: PageHit) => painter.has(hit) && (hit.covers(node, offset) || hit.covers(node, offset - 1));
  return index.of(node)?.hits.find((hit) => isThere(hit) && isOver(hit, x, y)) ?? null;
}

function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
