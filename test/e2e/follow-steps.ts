import { expect } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { strayMarks } from './marks-in-page.ts';

/**
 * Runs the steps of a page with the extension and without it. After each step, checks that the marks are right, that
 * none is on a node that has left the page, and that the document is the same as without the extension.
 */
export async function followSteps(opened: ReadingPage, alone: ReadingPage): Promise<void> {
  const steps = await opened.frame.evaluate(() => globalThis.steps.map(({ name, marks }) => ({ name, marks })));
  for (const [index, { name, marks }] of steps.entries()) {
    for (const { frame } of [opened, alone])
      await frame.evaluate(async (at) => void (await globalThis.steps[at]?.run()), index);
    // Readers move the pointer too.
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
