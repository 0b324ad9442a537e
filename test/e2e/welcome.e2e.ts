import { expect, it } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { axeProblems, haveSettings, overflow, texts } from './own-pages.ts';

// Not tested here: that it opens on installation, since every driver waits for that before any test.
inEachBrowser('The welcome page', (reader) => {
  it.each([
    ['zh-Hans', '明词已就绪'],
    ['zh-Hant', '明詞已就緒'],
    ['en', 'Mingci is ready'],
  ] as const)('lets one try Mingci at once in %s, passes axe, and fits 320 px', async (lang, title) => {
    const page = await reader().openOwn('welcome.html');
    await haveSettings(page, { lang });
    await expect.poll(() => texts(page, 'h1')).toEqual([title]);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('mingci')?.size)).toBe(4);
    const place = await page.evaluate(() => {
      const text = document.querySelector('.sample p')?.firstChild as Text;
      const range = document.createRange();
      const at = text.data.indexOf('港治谷');
      range.setStart(text, at);
      range.setEnd(text, at + 3);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(place.x, place.y);
    await expect.poll(() => page.$('mingci-card')).not.toBeNull();
    expect(await axeProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('mingci-card')).toBeNull();
    await page.setViewport({ width: 320, height: 700 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await haveSettings(page, {});
    await page.close();
  });
});
