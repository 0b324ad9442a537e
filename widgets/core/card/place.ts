import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

/** A rectangle in client coordinates (CSS px). */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The term on the page that a card belongs to. */
export interface Anchor {
  /** The element that contains it. It tells what the term is painted on, what scrolls it, and which dialog it is in. */
  element: Element;
  /** Its current rectangles, in reading order (`Range.getClientRects()`). None if it is gone. */
  rects(): Iterable<Box>;
  /** Where the pointer met it, in client coordinates. */
  point?: { x: number; y: number };
}

/** Distance between term and card: small enough to look connected, and for the pointer to cross without closing it. */
const GAP = 6;
const VIEWPORT_MARGIN = 8;

/** Joins the rectangles on each line: a range has one per text node. Empty rectangles are left out. */
export function lineBoxes(rects: Iterable<Box>, vertical: boolean): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of rects) {
    if (right <= left || bottom <= top) continue;
    const line = lines.at(-1);
    if (line && shareLine(line, { left, top, right, bottom }, vertical)) {
      line.left = Math.min(line.left, left);
      line.top = Math.min(line.top, top);
      line.right = Math.max(line.right, right);
      line.bottom = Math.max(line.bottom, bottom);
    } else {
      lines.push({ left, top, right, bottom });
    }
  }
  return lines;
}

/** Whether two boxes overlap across the line by more than half of the thinner one. */
function shareLine(a: Box, b: Box, vertical: boolean): boolean {
  const [from, to] = vertical ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const overlap = Math.min(a[to], b[to]) - Math.max(a[from], b[from]);
  return overlap > Math.min(a[to] - a[from], b[to] - b[from]) / 2;
}

/** The index of the line to put the card at: the one nearest to the pointer, or else the first. */
export function lineAt(lines: readonly Box[], point?: { x: number; y: number }): number {
  if (!point) return 0;
  const distances = lines.map((line) =>
    Math.hypot(
      Math.max(line.left - point.x, 0, point.x - line.right),
      Math.max(line.top - point.y, 0, point.y - line.bottom),
    ),
  );
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** Where to put a card if there is room: after the line in reading direction, flush with the term's start. */
export function preferredPlacement(writingMode: string, direction: string): Placement {
  if (writingMode === 'vertical-rl' || writingMode === 'sideways-rl') return 'left-start';
  if (writingMode === 'vertical-lr' || writingMode === 'sideways-lr') return 'right-start';
  return direction === 'rtl' ? 'bottom-end' : 'bottom-start';
}

/** Rounds to device pixels: between two, text is blurred and the edges of scrolling content are torn. */
function onPixel(length: number): number {
  return Math.round(length * devicePixelRatio) / devicePixelRatio;
}

/** A panel that is being kept in place. */
export interface Placing {
  /** Resolves when the panel has been placed for the first time. */
  placed: Promise<void>;
  stop(): void;
}

/**
 * Keeps the card's panel next to its term until it is stopped. Writes `--x`, `--y` and `--room` (the available height)
 * on the panel. What they do is up to the style sheet: a bottom sheet ignores them all.
 *
 * It looks in every frame, because no event covers everything that can move a term (scrolling, layout, an animation, a
 * zoom). Reading boxes of a page at rest costs next to nothing, and is done only while a card is open.
 */
export function keepPlaced(anchor: Anchor, panel: HTMLElement, ongone: () => void): Placing {
  const { writingMode, direction } = getComputedStyle(anchor.element);
  const vertical = !writingMode.startsWith('horizontal');
  const placement = preferredPlacement(writingMode, direction);
  const wanted = lineAt(lineBoxes(anchor.rects(), vertical), anchor.point);
  let frame = 0;
  let seen = '';
  let stopped = false;

  function look(): Promise<void> {
    const lines = anchor.element.isConnected ? lineBoxes(anchor.rects(), vertical) : [];
    const line = lines[wanted] ?? lines[0];
    if (!line) {
      ongone();
      return Promise.resolve();
    }
    frame = requestAnimationFrame(() => void look());
    const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
    const now = () =>
      [...Object.values(line), offsetLeft, offsetTop, width, height, panel.offsetWidth, panel.offsetHeight].join();
    if (now() === seen) return Promise.resolve();
    return place(line).then(() => {
      seen = now();
    });
  }

  async function place(line: Box): Promise<void> {
    const { style, scrollTop } = panel;
    // The room at its last place must not limit its preferred height.
    style.removeProperty('--room');
    const box = { ...line, x: line.left, y: line.top, width: line.right - line.left, height: line.bottom - line.top };
    const { x, y } = await computePosition(
      { contextElement: anchor.element, getBoundingClientRect: () => box },
      panel,
      {
        strategy: 'fixed',
        placement,
        middleware: [
          offset(GAP),
          flip({ padding: VIEWPORT_MARGIN }),
          shift({ padding: VIEWPORT_MARGIN }),
          size({
            padding: VIEWPORT_MARGIN,
            apply: ({ availableHeight }) => style.setProperty('--room', `${Math.floor(availableHeight)}px`),
          }),
        ],
      },
    );
    if (stopped) return;
    style.setProperty('--x', `${onPixel(x)}px`);
    style.setProperty('--y', `${onPixel(y)}px`);
    panel.scrollTop = scrollTop;
  }

  return {
    placed: look(),
    stop() {
      stopped = true;
      cancelAnimationFrame(frame);
    },
  };
}
