import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, startSite } from '../../build/serve.ts';
import { inEachBrowser } from './in-each-browser.ts';

inEachBrowser('the news story', (reader) => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite({ folder: 'widgets/dist/gallery' });
  });
  afterAll(() => site.close());

  it('explains a term under the pointer, in the words of the annex, and closes by Esc', async () => {
    const page = await reader().open(site.url('stories/news.html'));
    await expect.poll(() => page.marks()).toContain('港治谷');
    expect(await page.cardText()).toBeUndefined();
    await page.hover('港治谷');
    await expect.poll(() => page.cardText()).toContain('以国际邮轮母港区为依托,以市北区全域为主战场');
    await page.press('Escape');
    await expect.poll(() => page.cardText()).toBeUndefined();
    expect(page.console).toEqual([]);
    await page.close();
  });

  it('is, with the extension at work, the document that it is without', async () => {
    const page = await reader().open(site.url('stories/news.html'));
    const before = await page.document();
    await expect.poll(() => page.marks()).not.toEqual([]);
    expect(await page.document()).toBe(before);
    await page.hover('港治谷');
    await expect.poll(() => page.cardText()).toBeDefined();
    expect((await page.document()).replace(/<mingci-card[^>]*(\/>|><\/mingci-card>)/, '')).toBe(before);
    await page.press('Escape');
    await expect.poll(() => page.cardText()).toBeUndefined();
    expect(await page.document()).toBe(before);
    await page.close();
  });
});
