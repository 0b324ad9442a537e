import { type Page, TargetType } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { siteFor } from './gallery-site.ts';
import { give, importFile, take } from './import-packs.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { axeProblems, clickOn, haveSettings, overflow, tabOf, texts, tooSmall } from './own-pages.ts';

const TEXT = '<p>新区规划建设云上港，落实“三区两通道”，加快港治谷建设。</p>';
const glossary = packJson('own', '本站词库', [['云上港', '本站所说的云上港。']]);
const pages = {
  pages: {
    '/story.html': { body: `<!doctype html><meta charset="utf-8"><title>故事</title>${TEXT}` },
    '/offers.html': {
      body: `<!doctype html><meta charset="utf-8"><link rel="glossary" type="application/json" href="/glossary.json">${TEXT}`,
    },
    '/glossary.json': { body: glossary },
  },
};
const site = siteFor(pages);
/** Another site, with the same pages. */
const elsewhere = siteFor(pages);

function packJson(id: string, title: string, terms: readonly (readonly [string, string])[]): string {
  return JSON.stringify({
    format: 'mingci-pack/1',
    id,
    title: { zh: title, en: title },
    version: '1.0.0',
    language: 'zh-Hans',
    licence: { editorial: 'CC0-1.0' },
    terms: terms.map(([headword, text], index) => ({
      id: `t-${index + 1}`,
      headword,
      surfaces: [{ text: headword }],
      gloss: { zh: text },
      definitions: [{ provenance: 'official', text }],
    })),
  });
}

inEachBrowser('Packs of one’s own', (reader) => {
  let options: Page | undefined;
  let story: ReadingPage | undefined;

  async function open(view = { width: 1100, height: 900 }): Promise<Page> {
    options = await reader().openOwn('options.html', view);
    await haveSettings(options, { lang: 'zh-Hans' });
    await options.waitForSelector('.packs li');
    return options;
  }

  async function openStory(path = 'story.html'): Promise<ReadingPage> {
    story = await reader().open(site().url(path));
    await expect.poll(() => story?.marks()).toContain('港治谷');
    return story;
  }

  const listed = (page: Page) => texts(page, '.packs .switch > span > span:first-child');
  const BUNDLED = 2;

  /** The content of the file that “Export all” produces. */
  async function exported(page: Page): Promise<string> {
    await page.evaluate(() => {
      URL.createObjectURL = (blob) => {
        Object.assign(globalThis, { exported: (blob as Blob).text() });
        return 'blob:kept';
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await clickOn(page, 'button', '导出全部');
    await page.waitForFunction(() => 'exported' in globalThis);
    return page.evaluate(() => (globalThis as unknown as { exported: Promise<string> }).exported);
  }

  /** The popup of a page, in a tab of its own. */
  async function openPopup(own: Page, { page }: ReadingPage): Promise<Page> {
    return reader().openOwn(`popup.html?tab=${await tabOf(own, page.url())}`, { width: 384, height: 600 });
  }

  async function stopWorker(): Promise<void> {
    // No driver can stop the background of Firefox.
    if (reader().name !== 'chromium') return;
    const target = await reader().driver.browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
    // It may also have stopped by itself in the meantime.
    await (await target.worker().catch(() => null))?.close().catch(() => undefined);
  }

  async function removeAll(page: Page): Promise<void> {
    await page.bringToFront();
    while ((await listed(page)).length > BUNDLED) {
      const before = (await listed(page)).length;
      await page.evaluate(() => document.querySelector<HTMLElement>('.packs .danger')?.click());
      await expect.poll(async () => (await listed(page)).length).toBeLessThan(before);
    }
  }

  afterEach(async () => {
    if (options) {
      await removeAll(options);
      await haveSettings(options, {});
    }
    await options?.close();
    await story?.close();
    options = story = undefined;
  });

  it('are imported from JSON, mark open pages at once, outlive the worker, and can be removed and restored', async () => {
    const page = await open();
    const read = await openStory();
    expect(await read.marks()).not.toContain('云上港');
    await page.bringToFront();
    await importFile(page, 'city.json', packJson('city', '市里的词', [['云上港', '港口的网上平台。']]));
    await expect.poll(() => listed(page)).toContain('市里的词');
    await expect
      .poll(() => texts(page, '.undo'))
      .toContainEqual(expect.stringContaining('已导入“市里的词”，共 1 个术语'));
    await expect.poll(() => read.marks()).toContain('云上港');
    expect(await read.marks()).toContain('港治谷');

    await stopWorker();
    await read.page.bringToFront();
    await read.hover('云上港');
    await expect.poll(() => read.cardText()).toContain('港口的网上平台。');
    // The file says “official”, but nobody has compared its definitions with an official document.
    expect(await read.cardText()).not.toContain('官方');
    expect(await read.cardText()).toContain('市里的词');

    await page.bringToFront();
    const toggle = async () => (await page.waitForSelector('[data-pack="city"] .switch'))?.click();
    await toggle();
    await expect.poll(() => read.marks()).not.toContain('云上港');
    expect(await read.marks()).toContain('港治谷');
    await stopWorker();
    await toggle();
    await expect.poll(() => read.marks()).toContain('云上港');

    await page.evaluate(() => document.querySelector<HTMLElement>('[data-pack="city"] .danger')?.click());
    await expect.poll(() => read.marks()).not.toContain('云上港');
    await expect.poll(() => listed(page)).not.toContain('市里的词');
    await stopWorker();
    await clickOn(page, 'button', '撤销');
    await expect.poll(() => read.marks()).toContain('云上港');
    await expect.poll(() => listed(page)).toContain('市里的词');
  });

  it('report every error in a table at once, by row and field, and change nothing', async () => {
    const page = await open();
    const csv =
      '词条,解释,网址\n云上港,港口的网上平台。,https://example.org/\n数据湾,,\n,没有词,\n智造园,园区。,example\n';
    await give(page, '.drop input', '本市.csv', csv);
    await expect
      .poll(() => texts(page, '.problems li'))
      .toEqual([
        '第 3 行“数据湾”，解释：缺少内容，请填写。',
        '第 4 行，词条：缺少内容，请填写。',
        '第 5 行“智造园”，网址：“example”不是网址，请写成 https://…。',
      ]);
    expect(await page.$('dialog .primary:not(:disabled)')).toBeNull();
    expect(await axeProblems(page)).toEqual([]);
    await clickOn(page, 'button', '取消');
    expect(await listed(page)).toHaveLength(BUNDLED);
    await page.close();
    expect(await listed(await open())).toHaveLength(BUNDLED);
  });

  it('let a reader say what a column contains', async () => {
    const page = await open();
    await give(page, '.drop input', '词.tsv', '甲栏\t乙栏\n港口的网上平台。\t云上港\n');
    await expect.poll(() => texts(page, 'dialog td')).toContain('云上港');
    const [first, second] = await page.$$('dialog select');
    await second?.select('headword');
    await first?.select('definition');
    await (await page.$('dialog .switch'))?.click();
    await expect.poll(() => texts(page, '.preview dt')).toEqual(['云上港']);
    expect(await texts(page, '.preview dd')).toEqual(['港口的网上平台。']);
    await clickOn(page, 'button', '取消');
  });

  it('are distinguished by the names that a reader gives them, whatever their files are called', async () => {
    const page = await open();
    for (const name of ['甲市', '乙市']) {
      await give(page, '.drop input', '词.csv', `词条,解释\n云上港,${name}的平台。\n`);
      const title = await page.waitForSelector('dialog .about input');
      await title?.click({ count: 3 });
      await title?.type(name);
      await page.keyboard.press('Tab');
      await page.waitForSelector('dialog .preview');
      await take(page);
    }
    await expect.poll(async () => (await listed(page)).slice(BUNDLED)).toEqual(['甲市', '乙市']);
  });

  it('show what an update adds, changes and removes before it is applied', async () => {
    const page = await open();
    const terms = [
      ['云上港', '港口的网上平台。'],
      ['数据湾', '数据产业园。'],
    ] as const;
    await importFile(page, 'city.json', packJson('city', '市里的词', terms));
    const changed = [
      ['云上港', '港口的网上平台，2022年起。'],
      ['', ''],
      ['智造园', '园区。'],
    ] as const;
    const json = JSON.parse(packJson('city', '市里的词', changed)) as { terms: unknown[] };
    json.terms.splice(1, 1);
    await give(page, '[data-pack="city"] input[type=file]', 'city-2.json', JSON.stringify(json));
    await expect.poll(() => texts(page, '.changes summary')).toEqual(['新增 1 个', '改动 1 个', '移除 1 个']);
    expect(await texts(page, '.changes li')).toEqual(['智造园', '云上港', '数据湾']);
    await clickOn(page, 'button', '取消');
    await give(page, '[data-pack="city"] input[type=file]', 'other.json', packJson('other', '别的词', terms));
    await expect.poll(() => texts(page, '.problems li')).toEqual([expect.stringContaining('另一个词库（other）')]);
    await clickOn(page, 'button', '取消');
  });

  it('can be updated from a table, whatever the file is called', async () => {
    const page = await open();
    await importFile(page, '本市.csv', '词条,解释\n云上港,港口的网上平台。\n数据湾,数据产业园。\n');
    await give(
      page,
      '.packs li:last-child input[type=file]',
      '本市 (2).csv',
      '词条,解释\n云上港,平台。\n数据湾,数据产业园。\n',
    );
    await expect.poll(() => texts(page, '.changes summary')).toEqual(['改动 1 个']);
    await take(page);
    await expect.poll(async () => (await listed(page)).slice(BUNDLED)).toEqual(['本市']);
  });

  it('can be dropped onto the page; the reader is told if the browser deletes them', async () => {
    const page = await open();
    await page.evaluate((csv) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([csv], '本市.csv'));
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, '词条,解释\n云上港,港口的网上平台。\n');
    await take(page);
    await expect.poll(() => listed(page)).toContain('本市');

    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('mingci');
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () => reject(new Error('the database is still there')));
        }),
    );
    await page.close();
    const again = await open();
    await expect.poll(() => texts(again, '#packs [role=alert] p')).toEqual([expect.stringContaining('本市')]);
    expect(await listed(again)).toHaveLength(BUNDLED);
    const read = await openStory();
    expect(await read.marks()).not.toContain('云上港');
    await again.bringToFront();
    await clickOn(again, 'button', '知道了');
    await expect.poll(() => again.$('#packs [role=alert]')).toBeNull();
  });

  it('explain a word from several packs in one card, in the reader’s order', async () => {
    const page = await open();
    await importFile(page, '本市.csv', '词条,解释\n港治谷,我们的解释。\n云上港,平台。\n');
    /** The positions of both explanations in the card of a newly opened page. */
    const places = async () => {
      const read = await openStory();
      await expect.poll(() => read.marks()).toContain('云上港');
      await read.hover('港治谷');
      await expect.poll(() => read.cardText()).toContain('我们的解释。');
      const text = (await read.cardText()) ?? '';
      await read.close();
      story = undefined;
      return { own: text.indexOf('我们的解释。'), official: text.indexOf('以国际邮轮母港区为依托') };
    };
    const before = await places();
    expect(before.official).toBeGreaterThan(0);
    expect(before.own).toBeGreaterThan(before.official);
    await page.bringToFront();
    for (const place of [1, 0]) {
      await clickOn(page, 'button', '上移本市');
      await expect.poll(async () => (await listed(page)).indexOf('本市')).toBe(place);
    }
    const after = await places();
    expect(after.own).toBeGreaterThan(0);
    expect(after.official).toBeGreaterThan(after.own);
  });

  it('are fetched from a site that offers its own only if the reader asks, and apply to that site alone', async () => {
    const asked: string[] = [];
    const read = await openStory('offers.html');
    read.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    options = await open();
    const popup = await openPopup(options, read);
    await expect.poll(() => texts(popup, '.own-glossary h2')).toEqual([expect.stringContaining('有自己的词库')]);
    expect(await axeProblems(popup)).toEqual([]);
    expect(asked).not.toContain('/glossary.json');
    await clickOn(popup, 'button', '使用');
    await expect.poll(() => texts(popup, '.own-glossary p')).toEqual(['正在使用此网站的词库。']);
    expect(asked).toContain('/glossary.json');
    await popup.close();
    await expect.poll(() => read.marks()).toContain('云上港');
    await expect
      .poll(() => texts(options as Page, '.packs .switch .quiet'))
      .toContainEqual(expect.stringContaining('只用于'));
    await read.close();
    story = await reader().open(elsewhere().url('story.html'));
    await expect.poll(() => story?.marks()).toContain('港治谷');
    expect(await story.marks()).not.toContain('云上港');
  });

  it('are offered by a site once: a reader who declines is not asked again, but can still accept', async () => {
    story = await reader().open(elsewhere().url('offers.html'));
    options = await open();
    const popup = await openPopup(options, story);
    await clickOn(popup, 'button', '不用');
    await expect.poll(() => popup.$('.own-glossary h2')).toBeNull();
    await popup.close();
    const again = await openPopup(options, story);
    await expect.poll(() => texts(again, '.terms b')).toContain('港治谷');
    expect(await again.$('.own-glossary h2')).toBeNull();
    expect(await texts(again, '.own-glossary p')).toEqual(['此网站有自己的词库，您没有使用。']);
    expect(await axeProblems(again)).toEqual([]);
    await clickOn(again, 'button', '改为使用');
    await expect.poll(() => texts(again, '.own-glossary p')).toEqual(['正在使用此网站的词库。']);
    await again.close();
    await expect.poll(() => story?.marks()).toContain('云上港');
  });

  it('appear in and disappear from an open panel and popup at once', async () => {
    const page = await open();
    const read = await openStory();
    const popup = await openPopup(page, read);
    const tab = new URL(popup.url()).search;
    const panel = await reader().openOwn(`sidepanel.html${tab}#view=glossary&query=云上港`);
    const found = () => texts(panel, '.terms b');
    const onPage = () => texts(popup, '.terms b');
    await panel.waitForSelector('main h1');
    expect(await found()).not.toContain('云上港');

    await page.bringToFront();
    await importFile(page, 'city.json', packJson('city', '市里的词', [['云上港', '港口的网上平台。']]));
    await expect.poll(found).toContain('云上港');
    await expect.poll(onPage).toContain('云上港');
    const toggle = async () => (await page.waitForSelector('[data-pack="city"] .switch'))?.click();
    await toggle();
    await expect.poll(found).not.toContain('云上港');
    await expect.poll(onPage).not.toContain('云上港');
    await toggle();
    await expect.poll(found).toContain('云上港');

    await panel.evaluate(() => (location.hash = '#view=term&key=city/t-1'));
    await expect.poll(() => texts(panel, 'h1')).toEqual(['云上港']);
    await give(
      page,
      '[data-pack="city"] input[type=file]',
      'city.json',
      packJson('city', '市里的词', [['云上港', '改过的解释。']]),
    );
    await take(page);
    const says = () => panel.$eval('.card-entry', ({ shadowRoot }) => shadowRoot?.textContent ?? '');
    await expect.poll(says).toContain('改过的解释。');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-pack="city"] .danger')?.click());
    await expect.poll(() => texts(panel, 'h1')).toEqual(['词库里没有这个词']);
    await expect.poll(onPage).not.toContain('云上港');
    await panel.close();
    await popup.close();
  });

  it('are exported, deleted and imported with everything else; a file with a broken pack is rejected and changes nothing', async () => {
    const page = await open();
    const read = await openStory();
    await page.bringToFront();
    await importFile(page, '本市.csv', '词条,解释\n云上港,港口的网上平台。\n数据湾,数据产业园。\n');
    await expect.poll(() => read.marks()).toContain('云上港');
    const file = await exported(page);

    await clickOn(page, 'button', '全部清除');
    await expect.poll(async () => (await listed(page)).length).toBe(BUNDLED);
    await expect.poll(() => read.marks()).not.toContain('云上港');
    expect(await page.$('#packs [role=alert]')).toBeNull();
    await (await page.waitForSelector('#data .undo button'))?.click();
    await expect.poll(() => read.marks()).toContain('云上港');
    await clickOn(page, 'button', '全部清除');
    await expect.poll(() => read.marks()).not.toContain('云上港');
    // The reset settings use the browser's language.
    await haveSettings(page, { lang: 'zh-Hans' });

    await give(page, '#data input[type=file]', 'mingci-backup.json', file.replace('"数据湾"', '""'));
    await expect
      .poll(() => texts(page, '#data [role=alert] li'))
      .toEqual([expect.stringContaining('词库“本市”，第 2 个词')]);
    expect(await axeProblems(page)).toEqual([]);
    expect(await listed(page)).toHaveLength(BUNDLED);
    await give(page, '#data input[type=file]', 'mingci-backup.json', file);
    await expect.poll(() => read.marks()).toContain('云上港');
    await expect.poll(() => listed(page)).toContain('本市');
    expect(await page.$('#data [role=alert]')).toBeNull();
  });

  it('fit a narrow window and pass axe, with a dialog and without', async () => {
    const page = await open({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    await give(page, '.drop input', '本市.csv', '词条,解释\n港治谷,我们的解释。\n');
    await page.waitForSelector('dialog .primary:not(:disabled)');
    expect(await overflow(page)).toBe(0);
    expect(await axeProblems(page)).toEqual([]);
    await haveSettings(page, { lang: 'zh-Hans', elder: true });
    await page.waitForSelector(':root[data-size=elder]');
    expect(await overflow(page)).toBe(0);
    expect(await tooSmall(page)).toEqual([]);
    await clickOn(page, 'button', '取消');
    await haveSettings(page, { lang: 'zh-Hans', theme: 'dark' });
    await page.waitForSelector(':root[data-theme=dark]');
    expect(await axeProblems(page)).toEqual([]);
  });

  it('may have 100,000 terms, and the page stays responsive while they are imported', async ({ skip }) => {
    if (reader().name !== 'chromium') skip('tested in one browser only: the code is the same, and it takes long');
    const page = await open();
    const read = await openStory();
    await page.bringToFront();
    const rows = Array.from({ length: 100_000 }, (_, i) => `云上港${i}号,第${i}个泊位。`);
    // Counts how often the page's main thread gets to run while each step is shown.
    await page.evaluate(() => {
      const turns: Record<string, number> = {};
      Object.assign(globalThis, { turns });
      setInterval(() => {
        const step = document.querySelector('dialog [aria-busy=true], #data [role=status]:not(:empty)')?.textContent;
        if (step) turns[step] = (turns[step] ?? 0) + 1;
      });
    });
    const csv = `词条,解释\n${rows.join('\n')}\n`;
    await give(page, '.drop input', '泊位.csv', csv);
    await page.waitForSelector('dialog [aria-busy=true]');
    await clickOn(page, 'button', '取消');
    await expect.poll(() => page.$('dialog')).toBeNull();
    expect(await listed(page)).toHaveLength(BUNDLED);
    await importFile(page, '泊位.csv', csv);
    expect((await exported(page)).length).toBeGreaterThan(10_000_000);
    const turns = await page.evaluate(() => (globalThis as unknown as { turns: Record<string, number> }).turns);
    expect(turns['正在处理…']).toBeGreaterThan(5);
    expect(turns['正在检查…']).toBeGreaterThan(5);
    expect(turns['正在建立索引…']).toBeGreaterThan(5);
    await expect.poll(() => texts(page, '.packs .quiet')).toContainEqual(expect.stringContaining('100000 个术语'));
    await read.page.evaluate(() => document.body.append('第二版：云上港99999号泊位。'));
    await expect.poll(() => read.marks(), { timeout: 20_000 }).toContain('云上港99999号');
    await read.page.bringToFront();
    await read.hover('云上港99999号');
    await expect.poll(() => read.cardText(), { timeout: 20_000 }).toContain('第99999个泊位。');
  }, 120_000);
});
