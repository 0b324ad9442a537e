import type { Theme } from './tokens.ts';

/** What an element paints behind its text, according to its computed style. */
export interface Layer {
  /** `background-color`, computed. */
  color: string;
  /** Whether it has a `background-image`, whose colour can't be known. */
  image: boolean;
}

export interface Backdrop {
  /** From the term's own element up to the root. */
  layers: readonly Layer[];
  /** The text's computed colour. If an image hides the layers below, it hints at the background the author meant. */
  ink: string;
  /** `color-scheme` of the root element, computed: the canvas below all layers follows it. */
  colorScheme: string;
  /** Whether the reader's system prefers dark. */
  systemDark: boolean;
}

/** Decides by what the term is painted on, and by the system only if the page leaves its canvas to the system. */
export function themeOf({ layers, ink, colorScheme, systemDark }: Backdrop): Theme {
  let lightness = 0;
  let unseen = 1;
  for (const { color, image } of layers) {
    const { lightness: own, alpha } = read(color);
    lightness += unseen * alpha * own;
    unseen *= 1 - alpha;
    if (unseen < 0.05) break;
    if (image) return read(ink).lightness > 0.6 ? 'dark' : 'light';
  }
  const canvas = canvasIsDark(colorScheme, systemDark) ? 0.15 : 1;
  return lightness + unseen * canvas < 0.6 ? 'dark' : 'light';
}

/** CSS Color Adjustment 1: a page that does not opt into dark has a light canvas, whatever the system prefers. */
function canvasIsDark(colorScheme: string, systemDark: boolean): boolean {
  const schemes = colorScheme.split(/\s+/);
  return schemes.includes('dark') && (systemDark || !schemes.includes('light'));
}

/**
 * Perceived lightness from 0 (black) to 1, and alpha, of a computed colour. CSS Color 4 serialises one as `rgb()`,
 * `rgba()`, `color()`, `lab()`, `lch()`, `oklab()` or `oklch()`, without percentages. Anything else counts as
 * transparent.
 */
export function read(color: string): { lightness: number; alpha: number } {
  const [, space = '', list = ''] = /^([a-z]+)\((.*)\)$/.exec(color.trim()) ?? [];
  const [channels = '', slashAlpha] = list.split('/');
  const numbers = (channels.match(/-?[\d.]+(?:e-?\d+)?|none/g) ?? []).map(toNumber);
  const alpha = slashAlpha === undefined ? 1 : toNumber(slashAlpha.trim());
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { lightness: perceived(numbers.map((n) => n / 255)), alpha: numbers[3] ?? alpha };
    case 'color':
      // A digit in a colour space's name (display-p3) is not a channel: only the last three numbers are.
      return { lightness: perceived(numbers.slice(-3)), alpha };
    case 'lab':
    case 'lch':
      return { lightness: (numbers[0] ?? 0) / 100, alpha };
    case 'oklab':
    case 'oklch':
      return { lightness: numbers[0] ?? 0, alpha };
    default:
      return { lightness: 0, alpha: 0 };
  }
}

function toNumber(text: string): number {
  return text === 'none' ? 0 : Number.parseFloat(text);
}

/** CIE L* / 100 of gamma-encoded RGB, with luminance as WCAG 2.2 defines it. */
function perceived([r = 0, g = 0, b = 0]: readonly number[]): number {
  const y = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  return y > 0.008856 ? 1.16 * Math.cbrt(y) - 0.16 : 9.033 * y;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Reads the page around an element. Crosses shadow roots outwards; changes nothing. */
export function backdropOf(element: Element): Backdrop {
  const layers: Layer[] = [];
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    layers.push({ color: backgroundColor, image: backgroundImage !== 'none' });
  }
  return {
    layers,
    ink: getComputedStyle(element).color,
    colorScheme: getComputedStyle(element.ownerDocument.documentElement).colorScheme,
    systemDark: matchMedia('(prefers-color-scheme: dark)').matches,
  };
}

/** The parent in the flat tree, as far as a content script can see it: slots in closed roots are skipped. */
export function composedParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
