import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { askFor, axeProblems, haveSettings, overflow, tabOf, tabsThatShow, texts, tooSmall } from './own-pages.ts';

const site = siteFor({ folder: galleryFolder });

const text = async (page: Page, selector: string) => (await texts(page, selector))[0];
/** The text of what has focus, in whichever shadow root it is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.textContent?.trim();
  });
const inEntry = (page: Page, selector: string) => page.waitForSelector(`.card-entry >>> ${selector}`);

inEachBrowser('The side panel', (reader) => {
  const open = async (hash: string) => {
    const page = await reader().openOwn(`sidepanel.html${hash}`, { width: 380, height: 760 });
    await page.waitForSelector('main:not(:has(.waiting)) h1');
    return page;
  };

  it('lists the terms of the page in order, follows it as it changes, and takes the reader to one', async () => {
    const story = await reader().open(site().url('stories/news.html'));
    await expect.poll(async () => (await story.marks()).length).toBeGreaterThan(10);
    const own = await open('#view=saved');
    const tab = await tabOf(own, story.page.url());
    await own.close();
    const panel = await open(`?tab=${tab}`);
    await expect.poll(() => texts(panel, '.terms b')).toContain('港治谷');
    const before = await texts(panel, '.terms b');
    expect(await axeProblems(panel)).toEqual([]);
    expect(before[0]).toContain('1+6+N');
    expect(await text(panel, '[role="status"] h1')).toContain(String(before.length));

    // Browsers throttle pages that nobody sees.
    await story.page.bringToFront();
    await story.frame.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = '新建口袋停车场。';
      document.querySelector('main')?.append(paragraph);
    });
    await expect.poll(() => texts(panel, '.terms b')).toEqual([...before, '口袋停车场']);

    await panel.bringToFront();
    await panel.click('.terms li:last-child button');
    await expect.poll(() => story.cardText()).toContain('口袋停车场');
    await panel.close();
    await story.close();
  });

  it('says why a page has no marks, and turns them on again', async () => {
    const story = await reader().open(site().url('stories/news.html'));
    await expect.poll(async () => (await story.marks()).length).toBeGreaterThan(10);
    const own = await open('#view=saved');
    const tab = await tabOf(own, story.page.url());
    await own.close();
    const panel = await open(`?tab=${tab}`);
    const { host } = new URL(story.page.url());
    await haveSettings(panel, { offSites: [host] });
    await expect.poll(() => text(panel, '.notice h1')).toMatch(/^Mingci is off on this site/);
    expect(await axeProblems(panel)).toEqual([]);
    await panel.click('.notice .switch');
    await expect.poll(async () => (await texts(panel, '.terms b')).length).toBeGreaterThan(10);
    await haveSettings(panel, { paused: true });
    await expect.poll(() => text(panel, '.notice h1')).toMatch(/paused on all sites/);
    expect(await axeProblems(panel)).toEqual([]);
    await panel.click('.notice button');
    await expect.poll(async () => (await texts(panel, '.terms b')).length).toBeGreaterThan(10);
    await haveSettings(panel, {});
    await panel.close();
    await story.close();
  });

  it('finds terms as one types, highlights matches, and filters by category', async () => {
    const panel = await open('#view=glossary');
    await expect.poll(() => text(panel, '[role="status"]')).toMatch(/326/);
    await panel.type('input[type="search"]', 'gzg');
    await expect.poll(() => text(panel, '.terms b')).toBe('港治谷');
    await expect.poll(() => text(panel, '.terms mark')).toBe('港治谷');
    await panel.select('select', 'health');
    await expect.poll(() => texts(panel, '.terms b')).not.toContain('港治谷');
    expect(await axeProblems(panel)).toEqual([]);
    await panel.close();
  });

  it('leads from a term to related ones and back, with focus where the reader was', async () => {
    const panel = await open('#view=glossary&query=港治谷');
    await (await panel.waitForSelector('.terms a'))?.click();
    await expect.poll(() => text(panel, 'h1')).toBe('港治谷');
    await expect.poll(() => focused(panel)).toBe('港治谷');
    await (await inEntry(panel, '.related button'))?.click();
    await expect.poll(() => text(panel, 'h1')).toBe('国际邮轮母港区');
    await panel.click('.back');
    await expect.poll(() => text(panel, 'h1')).toBe('港治谷');
    await expect.poll(() => focused(panel)).toMatch(/^国际邮轮母港区/);
    await panel.click('.back');
    await expect.poll(() => panel.$eval('input', ({ value }) => value)).toBe('港治谷');
    await expect.poll(() => focused(panel)).toMatch(/^港治谷/);
    await panel.close();
  });

  it('has headwords and glosses in the reader’s script, including those of related terms', async () => {
    const panel = await open('#view=glossary&query=三区两通道');
    await haveSettings(panel, { lang: 'zh-Hant' });
    await expect.poll(() => text(panel, '.terms b')).toBe('「三區兩通道」');
    expect(await text(panel, '.terms .quiet')).toContain('隔開');
    await panel.evaluate(() => (location.hash = '#view=term&key=shibei-2021/three-plus-n'));
    const related = await inEntry(panel, '.related li:first-child');
    const says = () => related?.evaluate((item) => item.textContent.trim());
    await expect.poll(says).toMatch(/^基層衛生健康雙融合/);
    expect(await says()).toContain('放進');
    await haveSettings(panel, { lang: 'en' });
    await expect.poll(says).toMatch(/grid/);
    await haveSettings(panel, {});
    await panel.close();
  });

  it('shows the figures for a term on the indicator’s card, each linked to its sentence', async () => {
    const panel = await open('#view=term&key=national-policy/fixed-asset-investment');
    const card = await panel.waitForSelector('mingci-indicator >>> [part=card]');
    const says = () => card?.evaluate((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' '));
    await expect.poll(says).toContain('at least 10% in the source: 10%以上');
    expect(await says()).toContain('固定资产投资增长10%以上');
    const drawing = await panel.waitForSelector('mingci-indicator >>> [role=img]');
    expect(await drawing?.evaluate(({ ariaLabel }) => ariaLabel)).toMatch(
      /^Bar chart from zero\. 2020, Estimate: about 8%/,
    );
    expect(await axeProblems(panel)).toEqual([]);

    await (await panel.waitForSelector('mingci-indicator >>> summary'))?.click();
    const row = await panel.waitForSelector('mingci-indicator >>> tbody [part=to-source]');
    await row?.focus();
    await panel.keyboard.press('Enter');
    await expect.poll(async () => (await tabsThatShow(reader(), '/source.html')).length).toBe(1);
    const source = (await tabsThatShow(reader(), '/source.html'))[0]!;
    await expect.poll(() => text(source, 'mark')).toMatch(/固定资产投资.*8%左右/);
    await source.close();
    await panel.close();
  });

  it('saves terms with notes, and exports them as files', async () => {
    const panel = await open('#view=term&key=shibei-2021/gang-zhi-gu');
    await panel.click('.save');
    await panel.waitForSelector('.save[aria-pressed="true"]');
    await panel.type('textarea', '=问问');
    await panel.click('nav a:last-child');
    await expect
      .poll(() => panel.$$eval('.saved textarea', (notes) => notes.map(({ value }) => value)))
      .toEqual(['=问问']);
    await panel.evaluate(() => {
      const kept: Blob[] = [];
      Object.assign(globalThis, { kept });
      URL.createObjectURL = (blob) => `blob:${kept.push(blob as Blob)}`;
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    for (const button of await panel.$$('.actions button')) await button.click();
    await panel.waitForFunction(() => (globalThis as unknown as { kept: Blob[] }).kept.length === 2);
    const [csv, anki] = await panel.evaluate(() =>
      Promise.all((globalThis as unknown as { kept: Blob[] }).kept.map((blob) => blob.arrayBuffer())).then((files) =>
        files.map((file) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file)),
      ),
    );
    expect(csv).toMatch(/^\uFEFF.*\r\n港治谷,/);
    expect(csv).toContain(",'=问问,");
    expect(anki).toContain('\t=问问\t');

    await panel.click('.saved .bar button');
    await expect.poll(() => panel.$('.saved')).toBeNull();
    await panel.click('.undo button');
    await expect
      .poll(() => panel.$$eval('.saved textarea', (notes) => notes.map(({ value }) => value)))
      .toEqual(['=问问']);
    await panel.close();
  });

  it('remembers what was looked up on pages until that is cleared', async () => {
    const story = await reader().open(site().url('stories/news.html'));
    await expect.poll(async () => (await story.marks()).length).toBeGreaterThan(10);
    await story.hover('三区两通道');
    await expect.poll(() => story.cardText()).toBeDefined();
    await story.close();
    const panel = await open('#view=lookups');
    await expect.poll(() => text(panel, '.terms b')).toContain('三区两通道');
    expect(await axeProblems(panel)).toEqual([]);
    await panel.click('.bar button');
    await expect.poll(() => panel.$('.terms')).toBeNull();
    await panel.click('.undo button');
    await expect.poll(() => text(panel, '.terms b')).toContain('三区两通道');
    await panel.close();
  });

  it.each([
    ['港治谷', 'h1', '港治谷'],
    ['加快港治谷建设，规范三区两通道', '.terms b', '港治谷'],
    ['港治', '.terms b', '港治谷'],
    ['四区三通道', '.terms b', '“三区两通道”'],
  ])('explains “%s”', async (asked, selector, first) => {
    const panel = await open('#view=saved');
    await askFor(panel, asked);
    await expect.poll(() => text(panel, selector)).toBe(first);
    expect(await axeProblems(panel)).toEqual([]);
    // Browsers remember addresses, so the text must not be in one.
    expect(decodeURIComponent(panel.url())).not.toContain(asked === '港治谷' ? 'explain' : asked);
    await panel.close();
  });

  it.each(['glossary', 'lookups', 'saved', 'term&key=shibei-2021/three-plus-n', 'term&key=no/such-term'])(
    'fits a window of 320 px: %s',
    async (view) => {
      const panel = await reader().openOwn(`sidepanel.html#view=${view}`, { width: 320, height: 600 });
      await panel.waitForSelector('main:not(:has(.waiting)) h1');
      expect(await overflow(panel)).toBe(0);
      expect(await axeProblems(panel)).toEqual([]);
      await panel.close();
    },
  );

  it.each(['glossary', 'saved', 'term&key=shibei-2021/one-plus-six-plus-n'])(
    'has large text and targets in elder mode: %s',
    async (view) => {
      const panel = await open(`#view=${view}`);
      await haveSettings(panel, { elder: true });
      await expect.poll(() => panel.evaluate(() => document.documentElement.dataset['size'])).toBe('elder');
      await panel.waitForSelector('main:not(:has(.waiting)) h1');
      expect(await tooSmall(panel)).toEqual([]);
      expect(await overflow(panel)).toBe(0);
      await haveSettings(panel, {});
      await panel.close();
    },
  );
});
