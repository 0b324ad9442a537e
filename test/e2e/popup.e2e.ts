import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { axeProblems, clickOn, haveSettings, overflow, settingsOf, tabOf, texts, tooSmall } from './own-pages.ts';

const site = siteFor({ folder: galleryFolder });
const VIEW = { width: 384, height: 600 };

inEachBrowser('The popup', (reader) => {
  let page: ReadingPage | undefined;
  let popup: Page | undefined;

  /** Opens a page with terms, and its popup in a tab of its own, since no driver can inspect the real one. */
  async function open(settings = {}): Promise<{ page: ReadingPage; popup: Page }> {
    page = await reader().open(site().url('stories/news.html'));
    const first = await reader().openOwn('popup.html', VIEW);
    await haveSettings(first, { lang: 'zh-Hans', ...settings });
    const tab = await tabOf(first, page.page.url());
    await first.close();
    popup = await reader().openOwn(`popup.html?tab=${tab}`, VIEW);
    await expect.poll(() => popup?.$('main > section[aria-busy]')).toBeNull();
    return { page, popup };
  }

  /** Waits until the popup has closed itself, as it does after leading the reader somewhere. */
  async function closedByItself(): Promise<void> {
    // Not all drivers report that a page is gone, but none can evaluate anything in it.
    const answers = () => popup?.evaluate(() => true).catch(() => false);
    await expect.poll(answers).toBe(false);
    popup = undefined;
  }

  afterEach(async () => {
    await popup?.close();
    await page?.close();
    popup = page = undefined;
  });

  it('lists the terms of the page in order of appearance, with their gloss; a click opens the card there', async () => {
    const { page, popup } = await open();
    await expect.poll(() => texts(popup, '.terms b')).toContain('港治谷');
    const listed = await texts(popup, '.terms button');
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.find((text) => text.startsWith('港治谷'))).toContain('依托国际邮轮母港区');
    expect(await texts(popup, 'h2')).toContain(`本页术语 ${listed.length}`);
    // The popup is gone before the driver has released the mouse.
    await clickOn(popup, 'button', '“三区两通道”').catch(() => undefined);
    await closedByItself();
    await expect.poll(() => page.cardText()).toContain('清洁区');
  });

  it('opens from the toolbar button, whose badge has the number of terms', async ({ skip }) => {
    page = await reader().open(site().url('stories/news.html'));
    await expect.poll(async () => (await page?.marks())?.length).toBeGreaterThan(10);
    const badge = await page.badge();
    if (reader().name !== 'chromium') skip('no driver can inspect popups in Firefox');
    await page.clickAction();
    const target = await reader().driver.browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
    popup = await target.asPage();
    await expect.poll(async () => String((await texts(popup as Page, '.terms li')).length)).toBe(badge);
  });

  it('switches the site off and on at once', async () => {
    const { page, popup } = await open();
    await (await popup.waitForSelector('.site .switch'))?.click();
    await expect.poll(() => page.marks()).toEqual([]);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('此网站已停用');
    expect((await settingsOf(popup)).offSites).toEqual([new URL(page.page.url()).host]);
    await (await popup.waitForSelector('.site .switch'))?.click();
    await expect.poll(async () => (await page.marks()).length).toBeGreaterThan(10);
    await expect.poll(async () => (await texts(popup, '.terms b')).length).toBeGreaterThan(10);
  });

  it('pauses on all sites, says so, and resumes', async () => {
    const { page, popup } = await open();
    await clickOn(popup, 'button', '在所有网站暂停');
    await expect.poll(() => page.marks()).toEqual([]);
    await clickOn(popup, 'button', '继续');
    await expect.poll(async () => (await page.marks()).length).toBeGreaterThan(10);
  });

  it('changes how much is marked at once', async () => {
    const { page, popup } = await open();
    const before = (await page.marks()).length;
    await clickOn(popup, 'label', '每一处');
    await expect.poll(async () => (await page.marks()).length).toBeGreaterThan(before);
  });

  it('finds a term by its pinyin and explains it in place', async () => {
    const { popup } = await open();
    await popup.type('input[type=search]', 'gangzhigu');
    await expect.poll(async () => (await texts(popup, '.terms b'))[0]).toBe('港治谷');
    await clickOn(popup, 'button', '港治谷');
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText))
      .toContain('以国际邮轮母港区为依托,以市北区全域为主战场');
    expect(await axeProblems(popup)).toEqual([]);
  });

  it('says that nothing can be marked here, and why', async () => {
    popup = await reader().openOwn('popup.html', VIEW);
    await haveSettings(popup, { lang: 'zh-Hans' });
    await expect.poll(() => texts(popup as Page, 'h2')).toEqual(['这里不能标注']);
    expect(await axeProblems(popup)).toEqual([]);
  });

  it.each(['zh-Hans', 'zh-Hant', 'en'] as const)('passes axe and fits 320 px in %s', async (lang) => {
    const { popup } = await open({ lang });
    await expect.poll(async () => (await texts(popup, '.terms b')).length).toBeGreaterThan(10);
    expect(await axeProblems(popup)).toEqual([]);
    await haveSettings(popup, { lang, theme: 'dark' });
    await expect.poll(() => popup.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await axeProblems(popup)).toEqual([]);
    await popup.setViewport({ width: 320, height: 640 });
    expect(await overflow(popup)).toBeLessThanOrEqual(0);
  });

  it('has large text and targets in elder mode', async () => {
    const { popup } = await open({ elder: true });
    await expect.poll(async () => (await texts(popup, '.terms b')).length).toBeGreaterThan(10);
    expect(await tooSmall(popup)).toEqual([]);
  });
});
