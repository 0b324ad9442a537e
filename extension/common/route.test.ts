import { expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from './route.ts';

const ROUTES: Route[] = [
  { view: 'page' },
  { view: 'glossary' },
  { view: 'glossary', query: '1+6+N & “#”', category: 'city' },
  { view: 'term', key: 'shibei-2021/gang-zhi-gu' },
  { view: 'lookups' },
  { view: 'saved' },
];

it.each(ROUTES)('$view is read back from the address', (route) => {
  expect(parseRoute(new URL(formatRoute(route), 'https://x.test/').hash)).toEqual(route);
});

it.each(['', '#', '#view=term', '#view=nothing', '#view=toString', '#view=explain', '#view=explain&text=港治谷'])(
  '%s leads nowhere',
  (hash) => {
    expect(parseRoute(hash)).toBeUndefined();
  },
);

it('never has the text to explain in the address', () => {
  const route: Route = { view: 'explain', text: '三区\n两通道' };
  expect(formatRoute(route)).toBe('#view=explain');
  expect(parseRoute('#view=explain', route.text)).toEqual(route);
});
