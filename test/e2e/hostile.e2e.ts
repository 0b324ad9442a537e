import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { type Reader, startReader } from '../../build/reader/reader.ts';
import { followSteps } from './follow-steps.ts';
import { siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { pointAtMarks } from './point-at-marks.ts';

const folder = join(import.meta.dirname, '../fixtures/pages');
const preact = join(import.meta.dirname, '../../node_modules/preact/dist/preact.mjs');
const TYPES: Record<string, string> = { html: 'text/html', xhtml: 'application/xhtml+xml', js: 'text/javascript' };

const served = (path: string) => ({
  body: readFileSync(path, 'utf8'),
  headers: { 'content-type': `${TYPES[path.slice(path.lastIndexOf('.') + 1)]}; charset=utf-8` },
});
const names = readdirSync(folder).filter((name) => /\.x?html$/.test(name));
const pages = Object.fromEntries(
  [...names, '../page.js'].map((name) => [`/${basename(name)}`, served(join(folder, name))]),
);
const metaOf = (name: string, meta: string) =>
  new RegExp(`<meta name="${meta}" content="([^"]*)"`).exec(pages[`/${name}`]?.body ?? '')?.[1];

const site = siteFor({
  pages: {
    ...pages,
    '/preact.js': { ...served(preact), headers: { 'content-type': 'text/javascript' } },
  },
});

inEachBrowser('A hostile page', (reader) => {
  /** A reader without the extension, to compare with. */
  let plain: Reader;

  beforeAll(async () => {
    plain = await startReader(reader().name, { headless: true, offline: true });
  });

  afterAll(() => plain?.close());

  async function calm(by: Reader, path: string): Promise<ReadingPage> {
    const opened = await by.open(site().url(path));
    await opened.page.waitForSelector('html[data-calm]');
    return opened;
  }

  it.each(names)(
    '%s is marked correctly, behaves as without the extension, and is explained where the pointer rests',
    async (name) => {
      const opened = await calm(reader(), `/${name}`);
      const alone = await calm(plain, `/${name}?seconds=0`);
      await expect.poll(() => opened.marks()).toEqual(metaOf(name, 'marks')?.split(' '));
      await followSteps(opened, alone);
      const pointed = metaOf(name, 'point');
      if (pointed !== undefined) await pointAtMarks(opened, pointed);
      expect(opened.console).toEqual([]);
      await opened.close();
      await alone.close();
    },
    120_000,
  );
});
