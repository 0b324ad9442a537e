import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Reader } from '../../build/reader/reader.ts';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { axeProblems, haveSettings, overflow, tabsThatShow, tooSmall } from './own-pages.ts';

const site = siteFor({ folder: galleryFolder });
const report = readFileSync(new URL('../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8');

/** Verbatim from the review of 2016–2020. */
const GREEN =
  '“绿满市北”工程扎实推进,完成山东路、环湾路等500条道路绿化提升,建成口袋公园109处,全区新增园林绿地面积15.6万平方米。';

function addressOf(words: string): string {
  const start = report.indexOf(words);
  return `source.html?pack=shibei-2021&document=report&start=${start}&end=${start + words.length}`;
}

const marked = (page: Page) => page.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent).join(''));

/** Whether the marked words are in the window, and whether they have the focus. */
const isThere = (page: Page) =>
  page.evaluate(() => {
    const mark = document.querySelector('mark')!;
    const { top, bottom } = mark.getBoundingClientRect();
    return { seen: top >= 0 && bottom <= window.innerHeight, focused: document.activeElement === mark };
  });

const sources = (reader: Reader) => tabsThatShow(reader, '/source.html');

inEachBrowser('The source reader', (reader) => {
  it('opens from a card’s evidence, in one tab per document', async () => {
    const story = await reader().open(site().url('stories/news.html'));
    await expect.poll(async () => (await story.marks()).length).toBeGreaterThan(10);
    await story.hover('港治谷');
    await expect.poll(() => story.cardText()).toBeDefined();
    const definition = await story.inCard((root) => root.querySelector('.words')!.textContent);
    await story.clickInCard('.definition button:nth-of-type(2)');
    await expect.poll(async () => (await sources(reader())).length).toBe(1);
    const [source] = await sources(reader());
    await source!.waitForSelector('mark');
    expect(await marked(source!)).toBe(definition);

    await story.page.bringToFront();
    await story.press('Escape');
    await expect.poll(() => story.cardText()).toBeUndefined();
    await story.hover('三区两通道');
    await expect.poll(() => story.cardText()).toContain('清洁区');
    await story.clickInCard('.definition button:nth-of-type(2)');
    await expect.poll(async () => marked((await sources(reader()))[0]!).catch(() => '')).toContain('清洁区');
    expect(await sources(reader())).toHaveLength(1);
    await source!.close();
    await story.close();
  });

  it('marks the words, scrolls to them and focuses them, and has every word of the document', async () => {
    const page = await reader().openOwn(addressOf(GREEN));
    await page.waitForSelector('mark');
    expect(await marked(page)).toBe(GREEN);
    expect(await isThere(page)).toEqual({ seen: true, focused: true });
    expect(await page.$eval('.marked-bar a', ({ textContent }) => textContent)).toBe('“绿满市北”工程');
    const lines = await page.$$eval('article > *', (all) => all.map(({ textContent }) => textContent));
    expect(lines).toEqual(report.split('\n').filter((line) => line !== ''));
    expect(await axeProblems(page)).toEqual([]);
    await page.close();
  });

  it('has a table of contents that links to each part and shows the current one, and a way back to the mark', async () => {
    const page = await reader().openOwn(addressOf(GREEN));
    await page.waitForSelector('mark');
    const current = () => page.$$eval('[aria-current]', (links) => links.map(({ textContent }) => textContent.trim()));
    await expect.poll(current).toEqual(['1. Review of 2016–2020 and of 2020']);
    await page.click('.contents li:last-child a');
    await expect.poll(current).toEqual(['Annex 2 2021年区办实事']);
    await page.click('.marked-bar button');
    await expect.poll(() => isThere(page)).toEqual({ seen: true, focused: true });
    await page.close();
  });

  it.each([
    ['source.html', 'h1', 'Document not found'],
    ['source.html?pack=shibei-2021&document=other', 'h1', 'Document not found'],
    [
      'source.html?pack=shibei-2021&document=report&start=1&end=999999',
      '[role="alert"]',
      'The passage to mark is not in',
    ],
    ['source.html?pack=shibei-2021&document=report', 'h1', '2021年青岛市市北区政府工作报告'],
  ])('reports what it cannot show: %s', async (path, selector, words) => {
    const page = await reader().openOwn(path);
    await page.waitForSelector(selector);
    expect(await page.$eval(selector, ({ textContent }) => textContent)).toContain(words);
    expect(await marked(page)).toBe('');
    expect(await axeProblems(page)).toEqual([]);
    await page.close();
  });

  it('fits a window of 320 px, with the contents folded', async () => {
    const page = await reader().openOwn(addressOf(GREEN), { width: 320, height: 600 });
    await page.waitForSelector('mark');
    expect(await overflow(page)).toBe(0);
    expect(await page.$eval('.contents', (details) => (details as HTMLDetailsElement).open)).toBe(false);
    expect(await axeProblems(page)).toEqual([]);
    await page.close();
  });

  it('has large text and targets in elder mode, and passes axe in it in the dark theme', async () => {
    const page = await reader().openOwn(addressOf(GREEN), { width: 600, height: 800 });
    await haveSettings(page, { elder: true, theme: 'dark' });
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['size'])).toBe('elder');
    expect(await tooSmall(page)).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    await haveSettings(page, {});
    await page.close();
  });
});
