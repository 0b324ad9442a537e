import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Reader } from '../../build/reader/reader.ts';
import type { Settings } from '../../extension/common/settings/types.ts';

/** What tests of the extension's own pages share. */

interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]>; getCurrent(): Promise<{ id: number }> };
  storage: {
    session: { set(items: object): Promise<void> };
    sync: { set(items: object): Promise<void>; get(key: string): Promise<{ settings?: Partial<Settings> }> };
  };
}
declare const chrome: ExtensionApi;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** What axe should skip (selectors, which may go through shadow roots), and which rules to run, if not all. */
interface AxeScope {
  exclude?: { fromShadowDom: string[] }[];
  runOnly?: string[];
}

/** The problems that axe finds in the current state of a page: WCAG 2.2 AA and best practices. */
export async function axeProblems(page: Page, { exclude = [], runOnly }: AxeScope = {}): Promise<string[]> {
  const context = JSON.stringify({ exclude });
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly });
  const json = (await page.evaluate(
    `(async () => { ${axe}; return JSON.stringify(await axe.run(${context}, ${options})); })()`,
  )) as string;
  const { violations } = JSON.parse(json) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** The id of the tab that shows an address, looked up by one of the extension's own pages. */
export async function tabOf(own: Page, url: string): Promise<number> {
  const id = await own.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
    url,
  );
  if (id === undefined) throw new Error(`No tab shows ${url}`);
  return id;
}

/**
 * The tabs whose address contains `address`. Asks each page itself, since Firefox does not tell drivers its address.
 */
export async function tabsThatShow(reader: Reader, address: string): Promise<Page[]> {
  const pages = await reader.driver.browser.pages();
  const places = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
  return pages.filter((_, i) => places[i]?.includes(address));
}

/** Changes settings from outside, as another device would, and resets all others to their defaults. */
export async function haveSettings(own: Page, settings: Partial<Settings>): Promise<void> {
  await own.evaluate((items) => chrome.storage.sync.set(items), { settings: { ...settings, version: 1 } });
}

export async function settingsOf(own: Page): Promise<Partial<Settings>> {
  return (await own.evaluate(() => chrome.storage.sync.get('settings'))).settings ?? {};
}

/** Asks the glossary in a tab to explain a text, as the menu does if the browser opens no panel. */
export async function askFor(glossary: Page, text: string): Promise<void> {
  await glossary.evaluate(async (asked) => {
    const { id } = await chrome.tabs.getCurrent();
    await chrome.storage.session.set({ [`panel:tab:${id}`]: { view: 'explain', text: asked } });
  }, text);
}

/** The texts of all elements that match a selector. */
export function texts(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) => Array.from(document.querySelectorAll<HTMLElement>(wanted), ({ innerText }) => innerText.trim()),
    selector,
  );
}

/** Clicks an element with one of the tag names in `selector` that contains a text or has it as its `aria-label`. */
export async function clickOn(page: Page, selector: string, text: string): Promise<void> {
  const handle = await page.waitForSelector(
    `::-p-xpath(//*[${xpathOf(selector)}][contains(., "${text}") or @aria-label="${text}"])`,
  );
  await handle?.click();
}

const xpathOf = (tags: string) =>
  tags
    .split(',')
    .map((tag) => `self::${tag.trim()}`)
    .join(' or ');

/** By how much a page is wider than its window, in CSS pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Text below 18 pt and targets below 60 px, neither of which elder mode (长者模式) may have. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
      const says = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (says && Number.parseFloat(getComputedStyle(element).fontSize) < 24) small.push(`text ${element.outerHTML}`);
      const target = element.matches(
        'button, label, input:not([type=radio], [role=switch], [type=file]), select, nav a',
      );
      const { width, height } = element.getBoundingClientRect();
      if (target && Math.min(width, height) < 60) small.push(`${width} × ${height} ${element.outerHTML}`);
    }
    return small;
  });
}
