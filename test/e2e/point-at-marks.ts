import { expect } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { activeText, placeOfMark } from './marks-in-page.ts';

/**
 * Points at each mark below what `within` selects, which opens its card, then at each place beside it, which closes it.
 */
export async function pointAtMarks(opened: ReadingPage, within: string): Promise<void> {
  for (let nth = 0; ; nth++) {
    const mark = await opened.frame.evaluate(placeOfMark, nth, within);
    if (!mark && nth > 0) return;
    if (!mark) throw new Error(`No mark is in ${within}`);
    const active = () => opened.frame.evaluate(activeText);
    for (const { x, y } of mark.beside) {
      await opened.page.mouse.move(mark.on.x, mark.on.y);
      await expect.poll(active, { message: `pointing at mark ${nth}` }).toBe(mark.text);
      await expect.poll(() => opened.cardText(), { message: `the card of mark ${nth}` }).toBeDefined();
      await opened.page.mouse.move(x, y);
      await expect.poll(active, { message: `pointing beside mark ${nth}, at ${x} ${y}` }).toBeNull();
    }
  }
}
