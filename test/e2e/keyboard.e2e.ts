import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { haveSettings, tabOf } from './own-pages.ts';

const site = siteFor({ folder: galleryFolder });

/** Everything that Tab should reach, in page order, including shadow roots. Of a radio group, only the checked one. */
const toReach = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const fits = 'a[href], button:not(:disabled), input:not([type=radio]:not(:checked)), select, textarea, summary';
        if (element.matches(fits) && element.checkVisibility()) found.push(`${element.localName} ${element.outerHTML}`);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return found;
  });

interface Reached {
  what: string;
  /** Whether readers see where they are: there is an outline inside the window. */
  seen: boolean;
}

/** What has focus, or undefined if it is the page itself. */
const reached = (page: Page): Promise<Reached | undefined> =>
  page.evaluate(() => {
    let active = document.activeElement as HTMLElement | null;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
    if (!active || active === document.body) return undefined;
    // If a control is hidden, its label has the outline.
    const seen = [active, active.closest('label')].some((each) => {
      if (!each || getComputedStyle(each).outlineStyle === 'none') return false;
      const { top, bottom, width, height } = each.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && width > 4 && height > 4;
    });
    return { what: `${active.localName} ${active.outerHTML}`, seen };
  });

inEachBrowser('By keyboard alone', (reader) => {
  it.each([
    ['the popup', 'popup.html?tab='],
    ['the terms of a page', 'sidepanel.html?tab='],
    ['an entry with its figures', 'sidepanel.html#view=term&key=national-policy/gross-regional-product'],
    ['what is saved', 'sidepanel.html#view=saved'],
    ['the options', 'options.html'],
    ['the source reader', 'source.html?pack=shibei-2021&document=report&start=759&end=823'],
    ['the first page', 'welcome.html'],
  ])('Tab reaches everything in %s, in order and with a visible focus, and is never trapped', async (_, path) => {
    const story = path.endsWith('?tab=') ? await reader().open(site().url('stories/news.html')) : undefined;
    await expect.poll(async () => (await story?.marks())?.length ?? 99).toBeGreaterThan(10);
    const first = await reader().openOwn('options.html');
    await haveSettings(first, { lang: 'zh-Hans', knownTerms: ['shibei-2021/gang-zhi-gu'], offSites: ['example.com'] });
    const tab = story ? await tabOf(first, story.page.url()) : '';
    await first.close();
    const page = await reader().openOwn(path + tab, { width: 420, height: 640 });
    await page.waitForFunction(() => document.querySelector('main')!.children.length > 0);
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    let wanted: string[] = [];
    // Packs, terms and figures come late.
    await expect.poll(async () => wanted.length === (wanted = await toReach(page)).length).toBe(true);
    await page.evaluate(() => {
      // Starts from the top, wherever the page has put the focus.
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    const stops: Reached[] = [];
    for (let tabs = 0; tabs < wanted.length; tabs++) {
      await page.keyboard.press('Tab');
      const stop = await reached(page);
      if (stop) stops.push(stop);
    }
    expect(stops.map(({ what }) => what)).toEqual(wanted);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    await haveSettings(page, {});
    await page.close();
    await story?.close();
  });
});
