import { expect, it } from 'vitest';
import { localized, rootFrom } from './locale.ts';

it.each([
  ['index.html', './'],
  ['elements/term.html', '../'],
  ['en/index.html', '../'],
  ['en/embed/term/gang-zhi-gu.html', '../../../'],
])('leads from %s up to the root by %s', (path, way) => {
  expect(rootFrom(path)).toBe(way);
});

it('puts English beside Chinese, below en/', () => {
  expect(localized('elements/term.html', 'zh')).toBe('elements/term.html');
  expect(localized('elements/term.html', 'en')).toBe('en/elements/term.html');
});
