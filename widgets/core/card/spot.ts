import type { Box } from './place.ts';

/** On which side of its line a card stands if there is room, and with which end of the line it is flush. */
export type Placement = 'bottom-start' | 'bottom-end' | 'left-start' | 'right-start';

/** Distance between term and card: near enough to belong together, and for a pointer to cross without losing it. */
const GAP = 6;
const VIEWPORT_MARGIN = 8;

export interface Spot {
  /** The panel's upper left corner, in client coordinates (CSS px). */
  x: number;
  y: number;
  /** How high it can be there. */
  room: number;
}

/**
 * Where a panel stands by a line: on its preferred side, or on the other one where it fits there only, or fits neither and
 * has more room there; moved along the line as far as it must be to lie in the viewport, its start before its end.
 */
export function spotBeside(
  line: Box,
  panel: { width: number; height: number },
  viewport: Box,
  placement: Placement,
): Spot {
  const view: Box = {
    left: viewport.left + VIEWPORT_MARGIN,
    top: viewport.top + VIEWPORT_MARGIN,
    right: viewport.right - VIEWPORT_MARGIN,
    bottom: viewport.bottom - VIEWPORT_MARGIN,
  };
  const { width, height } = panel;
  if (placement === 'left-start' || placement === 'right-start') {
    const before = line.left - GAP - view.left;
    const after = view.right - line.right - GAP;
    const isAfter = placement === 'right-start' ? stays(width, after, before) : !stays(width, before, after);
    const x = isAfter ? line.right + GAP : line.left - GAP - width;
    const room = view.bottom - view.top;
    return {
      x: within(x, width, view.left, view.right),
      y: within(line.top, Math.min(height, room), view.top, view.bottom),
      room,
    };
  }
  const above = line.top - GAP - view.top;
  const below = view.bottom - line.bottom - GAP;
  const isBelow = stays(height, below, above);
  const room = Math.max(0, isBelow ? below : above);
  const x = placement === 'bottom-end' ? line.right - width : line.left;
  return {
    x: within(x, width, view.left, view.right),
    y: isBelow ? line.bottom + GAP : Math.max(view.top, line.top - GAP - Math.min(height, room)),
    room,
  };
}

/** Whether something so long goes where it wants to, and not to the other side. */
function stays(length: number, here: number, there: number): boolean {
  return length <= here || (length > there && here >= there);
}

function within(start: number, length: number, from: number, to: number): number {
  return Math.max(from, Math.min(start, to - length));
}
