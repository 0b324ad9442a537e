import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { smallPng } from './small-png.ts';

/** A picture whose pixels have the colours (red, green, blue) that a function of their position returns. */
function picture(width: number, height: number, colourAt: (x: number, y: number) => [number, number, number]): Buffer {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) png.data.set([...colourAt(x, y), 255], (y * width + x) * 4);
  }
  return PNG.sync.write(png);
}

it('changes the colours of a picture with few colours by a shade at most', () => {
  const before = picture(40, 30, (x, y) => (x > y ? [11, 107, 99] : [244, 245, 243]));
  const { width, height, data } = PNG.sync.read(smallPng(before));
  expect([width, height]).toEqual([40, 30]);
  expect([...data.subarray(0, 4)]).toEqual([245, 245, 245, 255]);
  expect([...data.subarray(4, 8)]).toEqual([10, 105, 100, 255]);
});

it('reduces the colours of a picture with many colours', () => {
  const before = picture(64, 64, (x, y) => [x * 4, y * 4, (x ^ y) * 4]);
  const [from, to] = [PNG.sync.read(before).data, PNG.sync.read(smallPng(before)).data];
  expect(Math.max(...from.map((value, at) => Math.abs(value - (to[at] ?? 0))))).toBeLessThanOrEqual(25);
});
