import type { Platform, Rect } from '@floating-ui/core';

/**
 * How Floating UI measures a panel in the top layer: it is held by the viewport and clipped by nothing else. The platform
 * for any element of any page, which `@floating-ui/dom` brings, is as large as what reckons the place.
 */
export const topLayer: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getClippingRect: viewport,
  getDimensions: sizeOf,
};

/** What one sees of the page, in client coordinates: zoomed in by two fingers, that is a part of the layout's. */
function viewport(): Rect {
  const { offsetLeft: x, offsetTop: y, width, height } = visualViewport as VisualViewport;
  return { x, y, width, height };
}

/** Not as it is drawn: while a panel comes in, it may be moved. */
function sizeOf({ offsetWidth: width, offsetHeight: height }: HTMLElement): { width: number; height: number } {
  return { width, height };
}
