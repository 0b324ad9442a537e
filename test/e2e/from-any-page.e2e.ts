import { resolve } from 'node:path';
import { type Page, TargetType, type WebWorker } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { EXTENSIONS, type Reader, startReader } from '../../build/reader/reader.ts';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { clickOn } from './own-pages.ts';

/** The part of `chrome` in the service worker that is used here. */
interface ExtensionApi {
  windows: { getCurrent(): Promise<{ id: number }> };
  sidePanel: { open(options: { windowId: number }): Promise<void> };
  tabs: { query(filter: object): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  omnibox: {
    onInputChanged: { dispatch(text: string, suggest: (suggestions: { content: string }[]) => void): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
}
declare const chrome: ExtensionApi;

const site = siteFor({
  folder: galleryFolder,
  pages: {
    '/nothing': { body: '<p>没有术语</p>' },
    '/selected': {
      body: '<!doctype html><meta charset="utf-8"><p>加快港治谷建设。</p><p>另有四区三通道。</p>',
    },
  },
});

const PORT = '#view=term&key=shibei-2021%2Fgang-zhi-gu';

/** Looks 港治谷 up in the popup, and asks for its full entry. */
async function chooseInPopup(popup: Page): Promise<void> {
  await popup.type('input[type=search]', 'gzg');
  await popup.locator('.terms li:first-child button').click();
  // The popup is gone before the driver has released the mouse button.
  await clickOn(popup, 'button', 'Open full entry in the side panel').catch(() => undefined);
}

/** No driver can use Chromium's address bar and menus, so these tests call the extension's handlers as those would. */
describe('From any page in chromium', () => {
  let reader: Reader;
  let background: WebWorker;

  beforeAll(async () => {
    reader = await startReader('chromium', { extension: resolve(EXTENSIONS.chromium), headless: true, offline: true });
    const { browser, ownOrigin } = reader.driver;
    const target = await browser.waitForTarget(
      (each) => each.url().startsWith(ownOrigin) && each.type() === TargetType.SERVICE_WORKER,
    );
    background = (await target.worker())!;
  });
  afterAll(() => reader.close());

  const heading = async (path: string) => {
    const target = await reader.driver.browser.waitForTarget((each) => each.url().includes(path));
    const page = (await target.page())!;
    await page.waitForSelector('main:not(:has(.waiting)) h1');
    const text = await page.$eval('main h1', ({ textContent }) => textContent);
    await page.close();
    return text;
  };

  it.each(['gzg', '港治谷', 'Port Governance Valley'])('“mc %s” and Enter open the entry', async (typed) => {
    await background.evaluate((text) => chrome.omnibox.onInputEntered.dispatch(text, 'newForegroundTab'), typed);
    expect(await heading('key=shibei-2021%2Fgang-zhi-gu')).toBe('港治谷');
  });

  it('says so if it knows no such term', async () => {
    await background.evaluate(() => chrome.omnibox.onInputEntered.dispatch('不存在的词语', 'newForegroundTab'));
    expect(await heading('view=explain')).toBe('“不存在的词语”');
  });

  it('suggests terms as one types', async () => {
    const suggested = await background.evaluate(
      () =>
        new Promise<string[]>((resolve) =>
          chrome.omnibox.onInputChanged.dispatch('gang', (all) => resolve(all.map(({ content }) => content))),
        ),
    );
    // Enter opens the best one, which has a line of its own above these.
    expect(suggested).toContain('粤港澳大湾区');
    expect(suggested).not.toContain('港治谷');
    expect(new Set(suggested).size).toBe(suggested.length);
  });

  it('explains the selected text in a tab if the browser opens no panel', async () => {
    await background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({});
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'explain', selectionText: ' 三区两通道 ' }, tab!);
    });
    // The text is a term's name, so its entry is shown at once.
    expect(await heading('san-qu-liang-tongdao')).toBe('“三区两通道”');
  });

  it('shows the panel beside the page, and the panel follows the reader from tab to tab', async () => {
    const opener = await reader.openOwn('sidepanel.html');
    await opener.evaluate(async () => {
      const { id: windowId } = await chrome.windows.getCurrent();
      // Chromium opens it only while handling a user gesture.
      document.addEventListener('click', () => void chrome.sidePanel.open({ windowId }), { capture: true, once: true });
    });
    // Anywhere on the page: its content changes while it looks for pages to follow.
    await opener.mouse.click(5, 5);
    const target = await reader.driver.browser.waitForTarget(
      (each) => each !== opener.target() && each.url().endsWith('/sidepanel.html'),
    );
    const panel = await target.asPage();
    const heading = () => panel.$eval('main h1, main h2', ({ textContent }) => textContent).catch(() => '');

    const story = await reader.open(site().url('stories/news.html'));
    await expect.poll(heading).toMatch(/^\d+ terms on this page/);
    const other = await reader.open(site().url('/nothing'));
    await expect.poll(heading).toBe('No terms on this page');
    await other.close();
    await story.page.bringToFront();
    await expect.poll(heading).toMatch(/^\d+ terms on this page/);
    await panel.locator('.terms li:first-child button').click();
    await expect.poll(() => story.cardText()).toContain('1+6+N');
    await opener.bringToFront();
    await expect.poll(heading).toBe('Nothing can be marked here');
  });

  it('leads from an entry in the popup to the whole of it in the panel', async () => {
    const popup = await reader.openOwn('popup.html');
    await chooseInPopup(popup);
    // Chromium stores the fields of what is handed over in an order of its own.
    const target = await reader.driver.browser.waitForTarget((each) => /sidepanel.html#.*gang-zhi-gu/.test(each.url()));
    const panel = await target.asPage();
    await expect.poll(() => panel.$eval('main h1', ({ textContent }) => textContent).catch(() => '')).toBe('港治谷');
  });
});

/**
 * In Firefox, a driver can use the browser's window, so these tests really type in the address bar and click in menus.
 */
describe('From any page in firefox', () => {
  let reader: Reader;
  let story: ReadingPage;

  beforeAll(async () => {
    reader = await startReader('firefox', { extension: resolve(EXTENSIONS.firefox), headless: true, offline: true });
  });
  afterAll(() => reader.close());
  beforeEach(async () => {
    story = await reader.open(site().url('selected'));
  });
  afterEach(() => story.close());

  const inWindow = (body: string, value = '') => reader.driver.inWindow!(story.page, body, value);
  const inSideBar = () =>
    inWindow(
      `const panels = SidebarController.browser?.contentDocument;
      return panels?.getElementById('webext-panels-browser')?.currentURI.spec;`,
    );

  it('suggests terms as one types in the address bar, and Enter opens the entry', async () => {
    const type = (typed: string) => inWindow('gURLBar.focus(); gURLBar.search(value);', typed);
    const rows = () =>
      inWindow(
        `const rows = document.querySelectorAll('#urlbar .urlbarView-row:not([hidden]) .urlbarView-row-inner');
        return Array.from(rows, (row) => row.textContent).join('\\n');`,
      );
    await type('mc gan');
    await expect.poll(rows).toMatch(/粤港澳大湾区[^]*\n/);
    await type('mc gzg');
    // The line that Enter opens names no term; the best match is below it.
    await expect.poll(rows).toMatch(/^[^\n]*Search Mingci’s glossary[^\n]*\n[^\n]*港治谷 — /);
    await inWindow("gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }));");
    const opened = () => inWindow('return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec).join(" ");');
    await expect.poll(opened).toContain('key=shibei-2021%2Fgang-zhi-gu');
    // The entry has replaced the page.
    story = await reader.open(site().url('selected'));
  });

  it.each([
    ['港治谷', PORT],
    ['四区三通道', '#view=explain'],
  ])('explains the selected text “%s” in the side bar, through the menu', async (words, place) => {
    const { x, y } = await story.placeOf(words);
    await story.page.evaluate((wanted) => {
      const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(wanted))?.firstChild as Text;
      const start = text.data.indexOf(wanted);
      getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
    }, words);
    await story.page.mouse.click(x, y, { button: 'right' });
    const item = "document.querySelector('#contentAreaContextMenu [id^=mingci]')";
    await expect.poll(() => inWindow(`return ${item}?.label;`)).toContain(words);
    await inWindow(`document.getElementById('contentAreaContextMenu').activateItem(${item});`);
    await expect.poll(inSideBar).toMatch(new RegExp(`${place}$`));
  });

  it('leads from an entry in the popup to the whole of it in the side bar', async () => {
    await inWindow('SidebarController.hide();');
    const popup = await reader.openOwn('popup.html');
    await chooseInPopup(popup);
    await expect.poll(inSideBar).toMatch(new RegExp(`${PORT}$`));
  });
});
