import type { Box } from '../../../widgets/core/card/place.ts';

/** A viewport, in its own CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** One step out of a frame. */
export interface Level {
  /** The frame's viewport, as it lies in the viewport around it, in that one's CSS pixels. */
  place: Box;
  /** The viewport around it. */
  around: Size;
}

/** Where something in a frame lies in the viewport around it: right for frames that are moved, scaled and zoomed. */
export function outOf(box: Box, frame: Size, place: Box): Box {
  const across = (place.right - place.left) / frame.width;
  const down = (place.bottom - place.top) / frame.height;
  return {
    left: place.left + box.left * across,
    top: place.top + box.top * down,
    right: place.left + box.right * across,
    bottom: place.top + box.bottom * down,
  };
}

/** The same through several frames, from the innermost one out. */
export function outOfAll(box: Box, frame: Size, levels: readonly Level[]): Box {
  let here = { box, size: frame };
  for (const { place, around } of levels) here = { box: outOf(here.box, here.size, place), size: around };
  return here.box;
}

/** What lies inside the border and the padding of a box. Those are shares of its width and its height. */
export function inside({ left, top, right, bottom }: Box, edges: Box): Box {
  const width = right - left;
  const height = bottom - top;
  return {
    left: left + width * edges.left,
    top: top + height * edges.top,
    right: right - width * edges.right,
    bottom: bottom - height * edges.bottom,
  };
}
