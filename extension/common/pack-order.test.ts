import { expect, it } from 'vitest';
import { inOrder } from './pack-order.ts';

it.each([
  [[], 'abc'],
  [['c'], 'cab'],
  [['c', 'a', 'b'], 'cab'],
  [['gone', 'b'], 'bac'],
])('order %j: %s', (order, expected) => {
  const packs = [...'abc'].map((id) => ({ id }));
  expect(
    inOrder(packs, order)
      .map(({ id }) => id)
      .join(''),
  ).toBe(expected);
});
