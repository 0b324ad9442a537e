import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { smallPng } from './small-png.ts';

const kept = join(import.meta.dirname, 'looks');
/** Where what was seen goes when it is not what was kept, with what differs in red. */
const seen = join(import.meta.dirname, '../../.cache/looks');

/** Letters that every picture is made of: a machine that draws these otherwise has other fonts, and all would differ. */
export const LETTERS = `<body style="margin: 8px; font: 20px/1.5 sans-serif"><p lang="zh-Hans">明词 港治谷 三区两通道</p>
  <p lang="zh-Hant">明詞 三區兩通道</p><p lang="en">Mingci 1+6+N <b>bold</b></p>`;

/** Of a picture's pixels, how many may look otherwise: text that names a port, a browser's next rounding of a corner. */
export const TOLERANCE = 0.01;
/** How far apart two colours look otherwise, from 0 to 1, as pixelmatch measures it. */
const THRESHOLD = 0.2;

/**
 * Which share of a picture differs from the one that is kept by that name; 1 where the sizes differ.
 * With UPDATE_LOOKS=1 the new one is kept.
 */
export function differenceFromKept(name: string, png: Uint8Array, tolerance = TOLERANCE): number {
  const file = join(kept, `${name}.png`);
  if (process.env['UPDATE_LOOKS'] === '1') {
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, smallPng(png));
    return 0;
  }
  if (!existsSync(file)) throw new Error(`${file} is not there. Look at what UPDATE_LOOKS=1 writes, and commit it.`);
  const before = PNG.sync.read(readFileSync(file));
  const now = PNG.sync.read(Buffer.from(png));
  const { width, height } = now;
  const sameSize = before.width === width && before.height === height;
  const marked = new PNG({ width, height });
  const different = sameSize
    ? pixelmatch(before.data, now.data, marked.data, width, height, { threshold: THRESHOLD })
    : width * height;
  const share = different / (width * height);
  if (share > tolerance) {
    mkdirSync(seen, { recursive: true });
    writeFileSync(join(seen, `${name}.png`), png);
    if (sameSize) writeFileSync(join(seen, `${name}-difference.png`), PNG.sync.write(marked));
  }
  return share;
}
