import type { Box } from '../../../widgets/core/card/place.ts';

/** The size of a viewport, in its own CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** One step out of a frame. */
export interface Level {
  /** Where the frame's viewport is in the surrounding viewport, in CSS pixels of the latter. */
  place: Box;
  /** The surrounding viewport. */
  around: Size;
}

/** Where a box in a frame is in the surrounding viewport, also if the frame is moved, scaled or zoomed. */
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

/** The same through several frames, from the innermost outwards. */
export function outOfAll(box: Box, frame: Size, levels: readonly Level[]): Box {
  let here = { box, size: frame };
  for (const { place, around } of levels) here = { box: outOf(here.box, here.size, place), size: around };
  return here.box;
}

/** The part of a box inside its border and padding, which are given as fractions of its width and height. */
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
