import { expect, it } from 'vitest';
import { DEFAULTS } from '../common/settings/defaults.ts';
import { delaysOf } from './delays.ts';

it.each([
  ['soon', 200],
  ['later', 600],
  ['never', Infinity],
] as const)('hover “%s” waits %d ms', (hover, rest) => {
  expect(delaysOf({ ...DEFAULTS, hover }).rest).toBe(rest);
});
