import { expect } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { strayMarks } from './marks-in-page.ts';

/**
 * Has a page do what it can do, with the extension and without: after each step, its marks are right, none is on what has
 * left the page, and the document is what it would be without us.
 */
export async function followSteps(opened: ReadingPage, alone: ReadingPage): Promise<void> {
  const steps = await opened.frame.evaluate(() => globalThis.steps.map(({ name, marks }) => ({ name, marks })));
  for (const [index, { name, marks }] of steps.entries()) {
    for (const { frame } of [opened, alone])
      await frame.evaluate(async (at) => void (await globalThis.steps[at]?.run()), index);
    // As a reader's pointer does.
    await opened.page.mouse.move(1 + index, 1);
    await expect.poll(() => opened.marks(), { message: `marks, when ${name}` }).toEqual(marks);
    expect(await opened.frame.evaluate(strayMarks), `marks on what has gone, when ${name}`).toBe(0);
    await expect.poll(() => opened.document(), { message: `the document, when ${name}` }).toBe(await alone.document());
  }
  expect(await opened.document()).toBe(await alone.document());
  for (const page of [opened, alone]) {
    expect(await page.frame.evaluate(() => globalThis.failures)).toEqual([]);
  }
  expect(alone.console).toEqual([]);
}
