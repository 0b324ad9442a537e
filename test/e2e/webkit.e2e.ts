import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELEMENT_PAGES } from '../../build/gallery/elements.ts';
import type { ServedPage } from '../../build/serve.ts';
import { allThere, isExplained } from './elements-in-page.ts';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { DIST, strictPages, TEXT } from './strict-pages.ts';
import { WebKit } from './webkit.ts';

// What is built, in the third engine: the gallery, and pages of publishers under the strictest policy. What WebKit has to
// say against a page is heard by a script in it, before all others.

const LISTENING = '<script src="/complaints.js"></script>';
const COMPLAINTS: Record<string, ServedPage> = {
  '/complaints.js': {
    body: readFileSync(join(import.meta.dirname, 'complaints.js'), 'utf8'),
    headers: { 'content-type': 'text/javascript' },
  },
};

const elements = ELEMENT_PAGES.map(({ tag }) => `elements/${tag.replace('mingci-', '')}.html`);
const embeds = ['embed/term/gang-zhi-gu.html', 'embed/indicator/new-jobs.html'];
const PATHS = ['', 'en/'].flatMap((language) =>
  ['index.html', ...elements, ...embeds].map((path) => `${language}${path}`),
);
const listened = (path: string): [string, ServedPage] => {
  const body = readFileSync(join(galleryFolder, path), 'utf8');
  return [`/${path}`, { body: body.replace('<head>', `<head>${LISTENING}`) }];
};

// WebKitGTK exists on Linux alone.
describe.runIf(process.platform === 'linux')('in WebKit', () => {
  let browser: WebKit;
  const pages: Record<string, ServedPage> = {};
  const strict: Record<string, ServedPage> = {};
  const gallery = siteFor({ folder: galleryFolder, pages });
  const publisher = siteFor({ folder: DIST, pages: strict });

  beforeAll(async () => {
    if (!existsSync(join(galleryFolder, 'widgets/mingci.js')))
      throw new Error('The gallery is not built. Run: npm run build');
    Object.assign(pages, COMPLAINTS, Object.fromEntries(PATHS.map(listened)));
    Object.assign(strict, COMPLAINTS, strictPages(LISTENING));
    browser = await WebKit.start();
  });
  afterAll(() => browser?.close());

  const complaints = () => browser.evaluate(() => (window as unknown as { complaints: string[] }).complaints);
  const closed = () => browser.evaluate(() => document.querySelector('mingci-card') === null);

  it.each(PATHS)('%s of the gallery is all there, without a word on the console', async (path) => {
    await browser.goto(gallery().url(path));
    await expect.poll(() => browser.evaluate(allThere)).toBe(true);
    expect(await browser.evaluate(undefinedElements)).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  it.each(['index.html', 'elements/term.html', 'elements/article.html', 'en/elements/pack.html'])(
    'a word of %s is explained to who points at it, clicks it or comes by keyboard',
    async (path) => {
      await browser.goto(gallery().url(path));
      await expect.poll(() => browser.evaluate(allThere)).toBe(true);
      await browser.hover('mingci-term');
      await expect.poll(() => browser.evaluate(isExplained, 'mingci-term')).toBe(true);
      await browser.press('Escape');
      await expect.poll(closed).toBe(true);
      await browser.click('mingci-term');
      await expect.poll(() => browser.evaluate(isExplained, 'mingci-term')).toBe(true);
      await browser.press('Escape');
      await expect.poll(closed).toBe(true);
      // Esc has given the focus back to the word.
      await browser.press('Enter');
      await expect.poll(() => browser.evaluate(isExplained, 'mingci-term')).toBe(true);
      expect(await complaints()).toEqual([]);
    },
  );

  it.each(['/snippet', '/bundle', '/element'])(
    'the built files mark and explain the text of %s under a strict policy, without a word on the console',
    async (path) => {
      await browser.goto(publisher().url(path));
      await expect.poll(() => browser.evaluate(knownWords)).toEqual(['港治谷', '三区两通道', '六稳']);
      await browser.hover('mingci-term');
      await expect.poll(() => browser.evaluate(isExplained, 'mingci-term')).toBe(true);
      expect(await complaints()).toEqual([]);
    },
  );

  it('a file that is not what its hash says leaves the page as it is', async () => {
    await browser.goto(publisher().url('/tampered'));
    await expect.poll(complaints).toEqual([expect.stringContaining('<script type="module" src="/bundle/mingci.js"')]);
    expect(await browser.evaluate(() => document.querySelector('article')?.innerHTML)).toBe(TEXT);
  });
});

/** In the page: the words that can be asked for their meaning. */
function knownWords(): string[] {
  const terms = [...document.querySelectorAll('mingci-term')];
  return terms
    .filter(({ shadowRoot }) => shadowRoot?.querySelector('[role=button]'))
    .map(({ textContent }) => textContent);
}

/** In the page: elements of ours that are nothing but markup. */
function undefinedElements(): string[] {
  const undefinedOnes = document.querySelectorAll('*:not(:defined)');
  return [...undefinedOnes].map(({ localName }) => localName).filter((name) => name.startsWith('mingci-'));
}
