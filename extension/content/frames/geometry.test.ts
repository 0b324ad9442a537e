import { expect, it } from 'vitest';
import { inside, outOf, outOfAll } from './geometry.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const frame = { width: 300, height: 160 };

it('moves what is in a frame to where the frame is', () => {
  expect(outOf(box(10, 20, 60, 40), frame, box(100, 500, 400, 660))).toEqual(box(110, 520, 160, 540));
});

it('scales it as the frame is scaled, each way for itself', () => {
  expect(outOf(box(10, 20, 60, 40), frame, box(100, 500, 700, 580))).toEqual(box(120, 510, 220, 520));
});

it('keeps what is scrolled out of the frame outside it', () => {
  expect(outOf(box(10, -90, 60, -70), frame, box(0, 0, 300, 160))).toEqual(box(10, -90, 60, -70));
});

it('goes from frame to frame, from the innermost out', () => {
  const levels = [
    { place: box(20, 10, 170, 90), around: { width: 400, height: 200 } },
    { place: box(1000, 100, 1800, 500), around: { width: 2000, height: 900 } },
  ];
  // Half as large in the first, twice in the second: as it was.
  expect(outOfAll(box(10, 20, 60, 40), frame, levels)).toEqual(box(1050, 140, 1100, 160));
  expect(outOfAll(box(10, 20, 60, 40), frame, [])).toEqual(box(10, 20, 60, 40));
});

it('takes border and padding off, scaled as the box is', () => {
  const edges = { left: 0.1, top: 0.05, right: 0.2, bottom: 0 };
  expect(inside(box(100, 100, 300, 200), edges)).toEqual(box(120, 105, 260, 200));
});
