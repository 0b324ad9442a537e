// Compares how the product looks with pictures that a person has approved. `UPDATE_LOOKS=1 npm test -- e2e` keeps new
// ones: look at each before you commit it. Pictures that differ are saved in .cache/looks.

import type { ScreenshotClip } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choose, openCard, openStory, pictureOf, startPictureReader } from '../../build/pictures/scene.ts';
import { SURFACES } from '../../build/pictures/surfaces.ts';
import type { Reader, View } from '../../build/reader/reader.ts';
import { differenceFromKept, LETTERS, TOLERANCE } from './compare-looks.ts';
import { galleryFolder, siteFor } from './gallery-site.ts';

const site = siteFor({ folder: galleryFolder });
const WIDE: View = { width: 900, height: 700 };
const PHONE: View = { width: 390, height: 760, touch: true };

// Pictures from one browser only, since each draws letters in its own way. Layout is tested in all of them.
describe('The looks in chromium', () => {
  let reader: Reader;
  let sameLetters = false;

  beforeAll(async () => {
    reader = await startPictureReader();
    const page = await reader.driver.browser.newPage();
    await page.setViewport({ width: 320, height: 160 });
    await page.setContent(LETTERS);
    sameLetters = differenceFromKept('letters', await page.screenshot()) <= TOLERANCE;
    await page.close();
  });
  afterAll(() => reader?.close());

  beforeEach(({ skip }) => {
    if (!sameLetters) skip('this machine draws letters differently: install fonts-noto-cjk and fonts-dejavu-core');
  });

  it.each([
    ['card-light', 'zh-Hans', {}, WIDE, '１＋６＋Ｎ'],
    ['card-dark', 'zh-Hans', { scheme: 'dark' }, WIDE, '港治谷'],
    ['card-narrow', 'zh-Hans', {}, PHONE, '三区两通道'],
    ['card-hant', 'zh-Hant', {}, WIDE, '三區兩通道'],
    ['card-en', 'en', {}, WIDE, '港治谷'],
    ['card-forced-colors', 'zh-Hans', { forcedColors: true }, WIDE, '１＋６＋Ｎ'],
  ] as const)('%s', async (name, lang, system, view, term) => {
    await choose(reader, { lang });
    const page = await openStory(reader, site().url('stories/news.html'), view, system);
    await openCard(page, term, view.touch);
    const clip = await page.inCard((root) => {
      const { x, y, width, height } = (root.querySelector('.card') as HTMLElement).getBoundingClientRect();
      // A driver's clip is relative to the document, not to the window.
      const [left, top] = [Math.round(x + scrollX), Math.round(y + scrollY)];
      return { x: left, y: top, width: Math.round(width), height: Math.round(height) };
    });
    const png = await page.page.screenshot({ clip: clip as ScreenshotClip, captureBeyondViewport: false });
    await page.close();
    expect(differenceFromKept(name, png)).toBeLessThanOrEqual(TOLERANCE);
  });

  it.each([
    ['popup', 'popup', {}, SURFACES.popup.view],
    ['popup-dark', 'popup', { scheme: 'dark' }, SURFACES.popup.view],
    ['panel', 'panel', {}, { width: 380, height: 640 }],
    ['panel-dark', 'panel', { scheme: 'dark' }, { width: 380, height: 640 }],
    ['source', 'source', {}, { width: 760, height: 560 }],
    ['options', 'options', {}, { width: 900, height: 640 }],
    ['welcome', 'welcome', {}, SURFACES.welcome.view],
    ['welcome-dark', 'welcome', { scheme: 'dark' }, SURFACES.welcome.view],
    ['options-forced-colors', 'options', { forcedColors: true }, { width: 900, height: 640 }],
  ] as const)('%s', async (name, surface, system, view) => {
    await choose(reader, { lang: 'zh-Hans' });
    const story = await openStory(reader, site().url('stories/news.html'), WIDE);
    const png = await pictureOf(reader, SURFACES[surface], story.page.url(), { system, view });
    await story.close();
    expect(differenceFromKept(name, png)).toBeLessThanOrEqual(TOLERANCE);
  });
});
