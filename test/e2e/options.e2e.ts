import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { axeProblems, clickOn, haveSettings, overflow, settingsOf, texts, tooSmall } from './own-pages.ts';

const site = siteFor({ folder: galleryFolder });

inEachBrowser('The options', (reader) => {
  let page: ReadingPage | undefined;
  let options: Page | undefined;

  async function open(settings = {}): Promise<Page> {
    options = await reader().openOwn('options.html', { width: 1100, height: 900 });
    await haveSettings(options, { lang: 'zh-Hans', ...settings });
    await expect.poll(() => texts(options as Page, 'h1')).toEqual(['明词设置']);
    await options.waitForSelector('.packs li');
    return options;
  }

  async function openStory(): Promise<ReadingPage> {
    page = await reader().open(site().url('stories/news.html'));
    await expect.poll(() => page?.marks()).toContain('三区两通道');
    return page;
  }

  /** Hovers until the card says something: a tab that has just come to the front may not get pointer events yet. */
  async function hoverUntil(story: ReadingPage, said: string): Promise<void> {
    const card = async () => {
      await story.hover('三区两通道');
      return (await story.cardText()) ?? '';
    };
    await expect.poll(card).toContain(said);
  }

  afterEach(async () => {
    if (options) await haveSettings(options, {});
    await options?.close();
    await page?.close();
    options = page = undefined;
  });

  it('list the terms that a reader has declared known on the card, and can mark them again', async () => {
    const options = await open();
    const story = await openStory();
    await story.page.bringToFront();
    await hoverUntil(story, '我已知道');
    await story.clickInCard('button', '我已知道');
    await expect.poll(() => story.marks()).not.toContain('三区两通道');
    expect(await story.cardText()).toContain('不再标注这个词');
    await story.clickInCard('button', '撤销');
    await expect.poll(() => story.marks()).toContain('三区两通道');
    await story.clickInCard('button', '我已知道');
    await expect.poll(() => texts(options, '#known .list span')).toEqual(['“三区两通道”']);
    await options.bringToFront();
    await clickOn(options, 'button', '重新标注');
    await expect.poll(async () => (await settingsOf(options)).knownTerms).toEqual([]);
    await story.page.bringToFront();
    await expect.poll(() => story.marks()).toContain('三区两通道');
  });

  it('apply to open pages at once: packs, sites, the language of the card', async () => {
    const options = await open();
    const story = await openStory();
    await options.bringToFront();
    await (await options.waitForSelector('.packs li:first-child .switch'))?.click();
    await expect.poll(() => story.marks()).not.toContain('三区两通道');
    await (await options.waitForSelector('.packs li:first-child .switch'))?.click();
    await expect.poll(() => story.marks()).toContain('三区两通道');
    await options.type('#sites form input', story.page.url());
    await options.keyboard.press('Enter');
    await expect.poll(() => story.marks()).toEqual([]);
    await clickOn(options, 'button', `移除${new URL(story.page.url()).host}`);
    await expect.poll(() => story.marks()).toContain('三区两通道');
    await clickOn(options, 'label', 'English');
    await expect.poll(() => texts(options, 'h1')).toEqual(['Mingci options']);
    await story.page.bringToFront();
    await hoverUntil(story, 'Official definition');
  });

  it('reject what is not a site, and say how to correct it', async () => {
    const options = await open();
    await options.type('#sites form input', 'not a site');
    await options.keyboard.press('Enter');
    await expect.poll(() => texts(options, '[role=alert]')).toEqual(['请输入网址或域名，例如 www.gov.cn。']);
    expect(await axeProblems(options)).toEqual([]);
  });

  it('can be found by their names', async () => {
    const options = await open();
    await options.type('input[type=search]', '字号');
    await expect.poll(() => texts(options, 'main h3')).toEqual(['字号']);
    await options.type('input[type=search]', '没有');
    await expect.poll(() => texts(options, 'main > p')).toEqual(['没有与“字号没有”有关的设置。']);
  });

  it('import what was exported, reject other files, and can undo the import', async () => {
    const options = await open({ density: 'all' });
    const input = (await options.waitForSelector('#data input[type=file]')) as ElementHandle<HTMLInputElement>;
    const file = join(tmpdir(), `mingci-${process.pid}.json`);
    await writeFile(file, '{"a": 1}');
    await input.uploadFile(file);
    await expect.poll(() => texts(options, '#data [role=alert]')).toEqual(['这不是明词导出的文件，什么都没有改动。']);
    await writeFile(
      file,
      JSON.stringify({ format: 'mingci-backup', version: 1, settings: { density: 'page', lang: 'zh-Hans' } }),
    );
    await input.uploadFile(file);
    await expect.poll(async () => (await settingsOf(options)).density).toBe('page');
    await clickOn(options, 'button', '撤销');
    await expect.poll(async () => (await settingsOf(options)).density).toBe('all');
  });

  it.each(['light', 'dark'] as const)('pass axe in %s, and fit 320 px', async (theme) => {
    const options = await open({ theme, knownTerms: ['shibei-2021/gang-zhi-gu'], offSites: ['example.com'] });
    await expect.poll(() => options.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    expect(await axeProblems(options)).toEqual([]);
    await options.setViewport({ width: 320, height: 700 });
    expect(await overflow(options)).toBeLessThanOrEqual(0);
  });

  it('have large text and targets in elder mode', async () => {
    const options = await open({ elder: true });
    await expect.poll(() => options.evaluate(() => document.documentElement.dataset['size'])).toBe('elder');
    expect(await tooSmall(options)).toEqual([]);
  });
});
