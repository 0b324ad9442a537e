import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pack } from '../../data/schema/pack.ts';
import type { ReadingPage } from '../reader/page.ts';
import { tallyMarks } from './tally-marks.ts';

const root = join(import.meta.dirname, '../..');

/** The marks of a page, once their number has not changed for a second: a page may go on loading after `load`. */
export async function settledMarks(page: ReadingPage): Promise<string[]> {
  let marks = await page.marks();
  for (let same = 0; same < 4; ) {
    await pause(250);
    const now = await page.marks();
    same = now.length === marks.length ? same + 1 : 0;
    marks = now;
  }
  return marks;
}

function readPacks(): Pack[] {
  const folder = join(root, 'widgets/dist/packs');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pack);
}

/** Prints the terms that are marked on a page, with their counts. */
export function printMarks(url: string, marks: readonly string[]): void {
  const terms = tallyMarks(marks, readPacks());
  console.log(`\n${decodeURI(url)}\n  ${marks.length} marks of ${terms.length} terms`);
  for (const { headword, count } of terms) console.log(`  ${String(count).padStart(4)} × ${headword}`);
}

/** Opens the first mark's card, as a reader would, and takes a screenshot. Returns its path from the root. */
export async function takeScreenshot(page: ReadingPage, marks: readonly string[]): Promise<string> {
  const folder = join(root, '.cache/start');
  mkdirSync(folder, { recursive: true });
  const path: `${string}.png` = `${join(folder, basename(new URL(page.page.url()).pathname, '.html') || 'page')}.png`;
  if (marks[0] !== undefined) {
    // If the mark cannot be pointed at (in a closed menu, say), the screenshot has no card, but that is no failure.
    await page.hover(marks[0]).catch(() => undefined);
    for (let tries = 0; tries < 20 && (await page.cardText()) === undefined; tries++) await pause(100);
    await page.inCard((root) =>
      Promise.allSettled(root.getAnimations().map(({ finished }) => finished)).then(() => null),
    );
  }
  await page.page.screenshot({ path: path });
  return relative(root, path);
}
