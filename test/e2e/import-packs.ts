import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';

/** How tests import a reader's own packs on the open options page. */

async function fileWith(name: string, content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'mingci-')), name);
  await writeFile(path, content);
  return path;
}

export async function give(page: Page, selector: string, name: string, content: string): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(await fileWith(name, content));
}

/** Accepts what a dialog shows. The dialog grows with its content, so a click at a position might miss the button. */
export async function take(page: Page): Promise<void> {
  const button = await page.waitForSelector('dialog .primary:not(:disabled)');
  await button?.evaluate((element) => (element as HTMLElement).click());
  await page.waitForFunction(() => document.querySelector('dialog') === null);
}

export async function importFile(page: Page, name: string, content: string): Promise<void> {
  await give(page, '.drop input', name, content);
  await take(page);
}
