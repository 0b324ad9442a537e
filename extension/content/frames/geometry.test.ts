import { expect, it } from 'vitest';
import { inside, outOf, outOfAll } from './geometry.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const frame = { width: 300, height: 160 };

it('moves a box in a frame to where the frame is', () => {
  expect(outOf(box(10, 20, 60, 40), frame, box(100, 500, 400, 660))).toEqual(box(110, 520, 160, 540));
});

it('scales it like the frame, independently in both directions', () => {
  expect(outOf(box(10, 20, 60, 40), frame, box(100, 500, 700, 580))).toEqual(box(120, 510, 220, 520));
});

it('keeps a box that is scrolled out of the frame outside it', () => {
  expect(outOf(box(10, -90, 60, -70), frame, box(0, 0, 300, 160))).toEqual(box(10, -90, 60, -70));
});

it('goes from frame to frame, from the innermost outwards', () => {
  const levels = [
    { place: box(20, 10, 170, 90), around: { width: 400, height: 200 } },
    { place: box(1000, 100, 1800, 500), around: { width: 2000, height: 900 } },
  ];
  // Halved by the first, doubled by the second: the size is as before.
  expect(outOfAll(box(10, 20, 60, 40), frame, levels)).toEqual(box(1050, 140, 1100, 160));
  expect(outOfAll(box(10, 20, 60, 40), frame, [])).toEqual(box(10, 20, 60, 40));
});

it('takes off border and padding, scaled like the box', () => {
  const edges = { left: 0.1, top: 0.05, right: 0.2, bottom: 0 };
  expect(inside(box(100, 100, 300, 200), edges)).toEqual(box(120, 105, 260, 200));
});
