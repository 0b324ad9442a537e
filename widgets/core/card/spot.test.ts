import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placement, spotBeside } from './spot.ts';

const viewport = { left: 0, top: 0, right: 800, bottom: 600 };
const at = (left: number, top: number, right = left + 60, bottom = top + 20) => ({ left, top, right, bottom });
const panel = { width: 300, height: 200 };

describe('spotBeside', () => {
  it.each<[string, ReturnType<typeof at>, Placement, { x: number; y: number; room: number }]>([
    ['below, flush with the start', at(100, 100), 'bottom-start', { x: 100, y: 126, room: 466 }],
    ['below, flush with the end', at(500, 100), 'bottom-end', { x: 260, y: 126, room: 466 }],
    ['above, where it fits there only', at(100, 500), 'bottom-start', { x: 100, y: 294, room: 486 }],
    ['moved in from the right', at(700, 100), 'bottom-start', { x: 492, y: 126, room: 466 }],
    ['moved in from the left', at(20, 100), 'bottom-end', { x: 8, y: 126, room: 466 }],
    ['left of a column', at(500, 100, 520, 160), 'left-start', { x: 194, y: 100, room: 584 }],
    ['right of a column near the left edge', at(100, 100, 120, 160), 'left-start', { x: 126, y: 100, room: 584 }],
    ['left of a column near the right edge', at(700, 100, 720, 160), 'right-start', { x: 394, y: 100, room: 584 }],
    ['moved up beside a column', at(500, 500, 520, 560), 'left-start', { x: 194, y: 392, room: 584 }],
  ])('%s', (_, line, placement, spot) => {
    expect(spotBeside(line, panel, viewport, placement)).toEqual(spot);
  });

  it('takes the side with more room where it fits neither', () => {
    const low = { ...viewport, bottom: 300 };
    expect(spotBeside(at(100, 180), { width: 300, height: 400 }, low, 'bottom-start')).toEqual({
      x: 100,
      y: 8,
      room: 166,
    });
    expect(spotBeside(at(100, 80), { width: 300, height: 400 }, low, 'bottom-start')).toEqual({
      x: 100,
      y: 106,
      room: 186,
    });
  });

  it('heeds where a pinched viewport is', () => {
    const pinched = { left: 200, top: 150, right: 600, bottom: 450 };
    expect(spotBeside(at(180, 200), panel, pinched, 'bottom-start')).toEqual({ x: 208, y: 226, room: 216 });
  });

  it('lies in the viewport, as high as its room lets it be, and never on a line that is there', () => {
    const length = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 740 }), fc.integer({ min: 0, max: 580 }), length, (left, top, height) => {
        const line = at(left, top);
        const { x, y, room } = spotBeside(line, { width: 300, height }, viewport, 'bottom-start');
        const bottom = y + Math.min(height, room);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(x + 300).toBeLessThanOrEqual(792);
        expect(bottom <= line.top || y >= line.bottom).toBe(true);
        if (Math.min(height, room) > 0) expect(bottom).toBeLessThanOrEqual(592);
      }),
    );
  });
});
