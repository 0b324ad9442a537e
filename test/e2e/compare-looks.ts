import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { smallPng } from './small-png.ts';

const kept = join(import.meta.dirname, 'looks');
/** Where a picture that differs from the one kept is saved, along with one that shows the differences in red. */
const seen = join(import.meta.dirname, '../../.cache/looks');

/** Sample text. If a machine draws it differently, it has other fonts, and every picture would differ. */
export const LETTERS = `<body style="margin: 8px; font: 20px/1.5 sans-serif"><p lang="zh-Hans">明词 港治谷 三区两通道</p>
  <p lang="zh-Hant">明詞 三區兩通道</p><p lang="en">Mingci 1+6+N <b>bold</b></p>`;

/**
 * The share of pixels that may differ: text with a port number in it, or a browser update that rounds a corner
 * differently.
 */
export const TOLERANCE = 0.01;
/** The distance from which two colours count as different, from 0 to 1, as pixelmatch measures it. */
const THRESHOLD = 0.2;

/**
 * The share of a picture's pixels that differ from the picture kept under that name; 1 if their sizes differ.
 * With UPDATE_LOOKS=1, keeps the new picture instead.
 */
export function differenceFromKept(name: string, png: Uint8Array, tolerance = TOLERANCE): number {
  const file = join(kept, `${name}.png`);
  if (process.env['UPDATE_LOOKS'] === '1') {
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, smallPng(png));
    return 0;
  }
  if (!existsSync(file))
    throw new Error(`${file} does not exist. Run with UPDATE_LOOKS=1, look at the picture, and commit it.`);
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
