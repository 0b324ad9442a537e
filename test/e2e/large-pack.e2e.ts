import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { siteFor } from './gallery-site.ts';
import { importFile } from './import-packs.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { axeProblems, haveSettings, tabOf, texts } from './own-pages.ts';

const TERMS = 20_000;
/** More rows than any view ever has in the DOM at once. */
const ROWS = 2000;
const site = siteFor({
  pages: {
    '/port.html': { body: '<!doctype html><meta charset="utf-8"><p>云上港19999号与港治谷。</p>' },
  },
});

inEachBrowser('A pack of 20,000 terms', (reader) => {
  beforeAll(async () => {
    const options = await reader().openOwn('options.html');
    await haveSettings(options, { lang: 'zh-Hans' });
    await options.waitForSelector('.packs li');
    const rows = Array.from({ length: TERMS }, (_, i) => `云上港${i}号,第${i}个泊位。`);
    await importFile(options, '泊位.csv', `词条,解释\n${rows.join('\n')}\n`);
    await options.close();
  });

  const rowsIn = (page: Page) => page.$$eval('.terms li', (rows) => rows.length);
  const openGlossary = async () => {
    const panel = await reader().openOwn('sidepanel.html#view=glossary', { width: 384, height: 700 });
    await panel.waitForSelector('.terms li');
    return panel;
  };

  it('can be scrolled from its first term to its last, but is never all in the DOM', async () => {
    const panel = await openGlossary();
    expect(await texts(panel, '.count')).toEqual([expect.stringContaining(String(TERMS + 326))]);
    expect(await rowsIn(panel)).toBeLessThan(ROWS);
    const last = '云上港19999号';
    await expect
      .poll(async () => {
        await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        return (await texts(panel, '.terms b')).at(-1);
      })
      .toBe(last);
    expect(await rowsIn(panel)).toBeLessThan(ROWS);
    // Terms that have been scrolled past are removed, and added again on the way back.
    for (const to of [0.5, 0.2, 0.8]) {
      await panel.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), to);
      const inView = () =>
        panel.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.terms li') !== null);
      await expect.poll(inView).toBe(true);
      expect(await rowsIn(panel)).toBeLessThan(ROWS);
    }
    expect(await axeProblems(panel)).toEqual([]);
    await panel.close();
  });

  it('opens the entry of its last term, and leads back to it', async () => {
    const panel = await openGlossary();
    const link = '.terms a[data-key]:last-child';
    await expect
      .poll(async () => {
        await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        return panel.$$eval(link, (links) => links.at(-1)?.textContent);
      })
      .toContain('云上港19999号');
    await panel.$$eval(link, (links) => {
      const last = links.at(-1) as HTMLElement;
      // Where a reader can click it.
      last.scrollIntoView({ block: 'center' });
      last.click();
    });
    await expect.poll(() => texts(panel, 'h1')).toEqual(['云上港19999号']);
    await expect
      .poll(() => panel.$eval('.card-entry', ({ shadowRoot }) => shadowRoot?.textContent))
      .toContain('第19999个泊位。');
    await panel.evaluate(() => history.back());
    const here = () =>
      panel.evaluate(() => {
        const link = document.activeElement;
        const { top, bottom } = link?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top >= 0 && bottom <= innerHeight ? link?.textContent : undefined;
      });
    await expect.poll(here).toContain('云上港19999号');
    await panel.close();
  });

  it('leads back to the middle of it, where the reader was', async () => {
    const panel = await openGlossary();
    const links = '.letter .terms a[data-key]';
    const inView = () =>
      panel.$$eval(links, (all) => {
        const link = all.find((each) => each.getBoundingClientRect().top > innerHeight / 2);
        return link?.dataset['key'];
      });
    const isThere = () =>
      panel.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.terms li') !== null);
    for (const to of [0.3, 0.5]) {
      await panel.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), to);
      await expect.poll(isThere).toBe(true);
    }
    const key = await inView();
    await panel.$$eval(links, (all, left) => all.find(({ dataset }) => dataset['key'] === left)?.click(), key);
    await panel.waitForSelector('.card-entry');
    await panel.click('.back');
    const focused = () =>
      panel.evaluate(() => {
        const link = document.activeElement as HTMLElement;
        const { top, bottom } = link.getBoundingClientRect();
        return { key: link.dataset['key'], inView: top >= 0 && bottom <= innerHeight };
      });
    await expect.poll(focused).toEqual({ key, inView: true });
    await panel.close();
  });

  it('is searched as one types, in the panel and in the popup of a page with its terms', async () => {
    const panel = await openGlossary();
    await panel.type('input[type=search]', '云上港12345');
    await expect.poll(async () => (await texts(panel, '.terms b'))[0]).toBe('云上港12345号');
    expect(await rowsIn(panel)).toBeLessThan(ROWS);
    const story = await reader().open(site().url('/port.html'));
    await expect.poll(() => story.marks()).toContain('云上港19999号');
    const popup = await reader().openOwn(`popup.html?tab=${await tabOf(panel, story.page.url())}`);
    await expect.poll(() => texts(popup, '.terms b')).toEqual(['云上港19999号', '港治谷']);
    await popup.type('input[type=search]', '云上港12345');
    await expect.poll(async () => (await texts(popup, '.terms b'))[0]).toBe('云上港12345号');
    await (await popup.waitForSelector('.terms button'))?.click();
    await expect.poll(() => texts(popup, '.entry h2')).toEqual(['云上港12345号']);
    await Promise.all([popup.close(), panel.close(), story.close()]);
  });
});
