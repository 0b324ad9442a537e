import { expect, it } from 'vitest';
import { localized, rootFrom } from './locale.ts';

it.each([
  ['index.html', './'],
  ['elements/term.html', '../'],
  ['en/index.html', '../'],
  ['en/embed/term/gang-zhi-gu.html', '../../../'],
])('leads from %s to the root with %s', (path, way) => {
  expect(rootFrom(path)).toBe(way);
});

it('puts English pages in en/', () => {
  expect(localized('elements/term.html', 'zh')).toBe('elements/term.html');
  expect(localized('elements/term.html', 'en')).toBe('en/elements/term.html');
});
