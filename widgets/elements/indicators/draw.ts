import { colors, type Theme } from '../../core/card/tokens.ts';
import { layOut, type Sheet } from '../../core/indicator/picture.ts';

/** Pixels per CSS pixel, unless the canvas would be larger than phones allow (iOS: 16,777,216 px). */
const SHARPNESS = 2;
const LARGEST = 16_000_000;

/** Draws a sheet as a PNG, in the page's font and theme. Rejects if the browser lets no canvas be drawn or read. */
export async function drawPng(sheet: Sheet, font: string, theme: Theme): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas can be drawn on');
  const use = (size: number, bold: boolean): void => {
    context.font = `${bold ? 600 : 400} ${size}px ${font}`;
  };
  const picture = layOut(sheet, (text, size, bold) => {
    use(size, bold);
    return context.measureText(text).width;
  });
  const scale = Math.min(SHARPNESS, Math.sqrt(LARGEST / (picture.width * picture.height)));
  canvas.width = Math.floor(picture.width * scale);
  canvas.height = Math.floor(picture.height * scale);
  context.scale(scale, scale);
  const { surface, ink, quiet, line } = colors[theme];
  context.fillStyle = surface;
  context.fillRect(0, 0, picture.width, picture.height);
  const margin = picture.texts[0]?.x ?? 0;
  for (const { y, thick } of picture.rules) {
    context.fillStyle = thick ? ink : line;
    context.fillRect(margin, y, picture.width - 2 * margin, thick ? 3 : 1);
  }
  for (const { text, x, y, size, bold, quiet: low, right } of picture.texts) {
    use(size, bold);
    context.fillStyle = low ? quiet : ink;
    context.textAlign = right ? 'right' : 'left';
    context.fillText(text, x, y);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the canvas could not be read');
  return blob;
}
