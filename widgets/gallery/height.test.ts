import { expect, it } from 'vitest';
import { isHeight } from './height.ts';

it('accepts a height', () => {
  expect(isHeight({ type: 'mingci-height', height: 312 })).toBe(true);
});

it.each([
  undefined,
  null,
  'mingci-height',
  { height: 312 },
  { type: 'mingci-height' },
  { type: 'mingci-height', height: '312' },
  { type: 'mingci-height', height: -1 },
  { type: 'mingci-height', height: Number.NaN },
  { type: 'mingci-height', height: 1e9 },
])('rejects %j', (data) => {
  expect(isHeight(data)).toBe(false);
});
