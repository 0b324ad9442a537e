import { describe, expect, it } from 'vitest';
import { type Box, lineAt, lineBoxes, preferredPlacement } from './place.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('lineBoxes', () => {
  it('joins the pieces of one line and keeps lines apart', () => {
    const pieces = [box(300, 10, 340, 30), box(340, 12, 400, 28), box(0, 40, 60, 60)];
    expect(lineBoxes(pieces, false)).toEqual([box(300, 10, 400, 30), box(0, 40, 60, 60)]);
  });

  it('joins a smaller, raised piece, such as a superscript', () => {
    expect(lineBoxes([box(0, 10, 40, 30), box(40, 6, 50, 18)], false)).toEqual([box(0, 6, 50, 30)]);
  });

  it('keeps lines apart that overlap a little, as with tight line heights', () => {
    expect(lineBoxes([box(0, 10, 40, 30), box(0, 24, 40, 44)], false)).toHaveLength(2);
  });

  it('goes by columns in vertical text', () => {
    const pieces = [box(100, 300, 120, 340), box(100, 340, 120, 360), box(70, 0, 90, 40)];
    expect(lineBoxes(pieces, true)).toEqual([box(100, 300, 120, 360), box(70, 0, 90, 40)]);
  });

  it('leaves out boxes without area', () => {
    expect(lineBoxes([box(5, 5, 5, 20), box(5, 5, 20, 5)], false)).toEqual([]);
  });
});

describe('lineAt', () => {
  const lines = [box(300, 10, 400, 30), box(0, 40, 60, 60)];
  it.each<[string, { x: number; y: number } | undefined, number]>([
    ['the first without a pointer', undefined, 0],
    ['the one under the pointer', { x: 30, y: 50 }, 1],
    ['the nearest, where the pointer is between lines', { x: 350, y: 33 }, 0],
  ])('%s', (_, point, line) => {
    expect(lineAt(lines, point)).toBe(line);
  });

  it('says the first if there is no line', () => {
    expect(lineAt([], { x: 1, y: 1 })).toBe(0);
  });
});

it.each([
  ['horizontal-tb', 'ltr', 'bottom-start'],
  ['horizontal-tb', 'rtl', 'bottom-end'],
  ['vertical-rl', 'ltr', 'left-start'],
  ['vertical-lr', 'ltr', 'right-start'],
  ['sideways-rl', 'ltr', 'left-start'],
])('in %s, %s, the card prefers %s', (writingMode, direction, placement) => {
  expect(preferredPlacement(writingMode, direction)).toBe(placement);
});
