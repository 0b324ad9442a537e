import { describe, expect, it } from 'vitest';
import { type Color, colors, type Theme } from './tokens.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const text: Color[] = ['ink', 'body', 'quiet', 'accent', 'danger'];
const grounds: Color[] = ['surface', 'tint'];

describe.each<Theme>(['light', 'dark'])('%s theme', (theme) => {
  it.each(text.flatMap((color) => grounds.map((ground) => [color, ground] as const)))(
    '%s on %s reads at AA',
    (color, ground) => {
      expect(contrast(colors[theme][color], colors[theme][ground])).toBeGreaterThanOrEqual(4.5);
    },
  );
});
