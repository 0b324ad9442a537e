import { describe, expect, it } from 'vitest';
import { type Backdrop, read, themeOf } from './theme.ts';

const page: Backdrop = { layers: [], ink: 'rgb(0, 0, 0)', colorScheme: 'normal', systemDark: false };
const paint = (...colors: string[]) => colors.map((color) => ({ color, image: false }));
const clear = 'rgba(0, 0, 0, 0)';
const picture = { color: clear, image: true };

describe('themeOf', () => {
  it.each<[string, Partial<Backdrop>, 'light' | 'dark']>([
    ['a page that says nothing has a white canvas', {}, 'light'],
    ['and has it on a dark system too', { systemDark: true }, 'light'],
    ['a page that leaves the choice to a dark system', { colorScheme: 'light dark', systemDark: true }, 'dark'],
    ['a page that leaves the choice to a light system', { colorScheme: 'light dark' }, 'light'],
    ['a page that is dark by its colour scheme alone', { colorScheme: 'dark' }, 'dark'],
    ['a dark body', { layers: paint(clear, 'rgb(21, 24, 27)') }, 'dark'],
    ['a white box on a dark body', { layers: paint(clear, 'rgb(255, 255, 255)', 'rgb(0, 0, 0)') }, 'light'],
    ['a dark box on a white body', { layers: paint('rgb(20, 30, 60)', 'rgb(255, 255, 255)') }, 'dark'],
    [
      'a veil over a white body leaves it light',
      { layers: paint('rgba(0, 0, 0, 0.1)', 'rgb(255, 255, 255)') },
      'light',
    ],
    ['a dense veil over white is dark', { layers: paint('rgba(0, 0, 0, 0.8)', 'rgb(255, 255, 255)') }, 'dark'],
    ['a veil of white over black is dark', { layers: paint('rgba(255, 255, 255, 0.08)', 'rgb(0, 0, 0)') }, 'dark'],
    [
      'white text on a picture',
      { layers: [picture, ...paint('rgb(255, 255, 255)')], ink: 'rgb(255, 255, 255)' },
      'dark',
    ],
    ['black text on a picture', { layers: [picture, ...paint('rgb(0, 0, 0)')] }, 'light'],
    [
      'a picture behind an opaque box does not count',
      { layers: [...paint('rgb(255, 255, 255)'), picture], ink: '' },
      'light',
    ],
    ['yellow is light', { layers: paint('rgb(255, 230, 0)') }, 'light'],
    ['official red is dark', { layers: paint('rgb(190, 20, 20)') }, 'dark'],
    ['a colour that nobody knows counts as transparent', { layers: paint('gibberish(1)') }, 'light'],
  ])('%s', (_, differs, theme) => {
    expect(themeOf({ ...page, ...differs })).toBe(theme);
  });
});

describe('read', () => {
  it.each<[string, number, number]>([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(255, 255, 255, 0.5)', 1, 0.5],
    ['rgb(119, 119, 119)', 0.5, 1],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0 0 0 / 0.3)', 0, 0.3],
    ['lab(50 20 -30)', 0.5, 1],
    ['lch(50 20 120 / 0.4)', 0.5, 0.4],
    ['oklab(0.5 0.1 0.1)', 0.5, 1],
    ['oklch(0.5 none 20)', 0.5, 1],
    ['oklch(none 0 0)', 0, 1],
    ['transparent', 0, 0],
  ])('%s', (color, lightness, alpha) => {
    const seen = read(color);
    expect(seen.lightness).toBeCloseTo(lightness, 2);
    expect(seen.alpha).toBeCloseTo(alpha, 5);
  });
});
