import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSIONS, type Reader, startReader } from '../../build/reader/reader.ts';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { askFor, haveSettings, tabOf, texts } from './own-pages.ts';

const site = siteFor({ folder: galleryFolder });

/** What a screen reader is told about part of a page, one line per node: role, name, state. */
async function outline(page: Page, selector: string): Promise<string[]> {
  const root = await page.$(selector);
  const tree = root && (await page.accessibility.snapshot({ root }));
  const lines: string[] = [];
  const visit = ({ role, name, checked, level, description, children = [] }: SerializedAXNode, depth: number): void => {
    const state = [
      level && `level ${level}`,
      checked !== undefined && `checked ${checked}`,
      description && `(${description})`,
    ];
    lines.push(['  '.repeat(depth) + role, name && `“${name}”`, ...state].filter(Boolean).join(' '));
    for (const child of children) visit(child, depth + 1);
  };
  if (tree) visit(tree, 0);
  return lines;
}

// Drivers can read only Chromium's accessibility tree.
describe('What a screen reader is told', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader('chromium', { extension: EXTENSIONS.chromium, headless: true });
  });
  afterAll(() => reader?.close());

  it('of the popup', async () => {
    const page = await reader.open(site().url('stories/news.html'));
    const first = await reader.openOwn('options.html');
    await haveSettings(first, { lang: 'zh-Hans' });
    const popup = await reader.openOwn(`popup.html?tab=${await tabOf(first, page.page.url())}`);
    await expect.poll(async () => (await texts(popup, '.terms b')).length).toBeGreaterThan(10);
    const lines: string[] = [];
    for (const part of ['header', 'search', 'main', 'footer']) lines.push(...(await outline(popup, part)));
    const port = new URL(page.page.url()).port;
    // The length of the list depends on the page, so only its first term is kept.
    const terms = lines.flatMap((line, index) => (line.includes('button') && line.includes('。”') ? index : []));
    expect(terms.length).toBeGreaterThan(10);
    lines.splice((terms[0] as number) + 1, terms.length - 1);
    expect(lines.map((line) => line.replace(port, 'PORT').replace(/本页术语 \d+/, '本页术语 N'))).toMatchSnapshot();
  });

  it.each(['appearance', 'reading', 'sites', 'data'])('of the options: %s', async (section) => {
    const options = await reader.openOwn('options.html');
    await haveSettings(options, { lang: 'zh-Hans', offSites: ['example.com'] });
    await expect.poll(() => texts(options, '#sites .list span')).toEqual(['example.com']);
    expect(await outline(options, `#${section}`)).toMatchSnapshot();
    await options.close();
  });

  it('of the first page', async () => {
    const welcome = await reader.openOwn('welcome.html');
    await haveSettings(welcome, { lang: 'zh-Hans' });
    await expect.poll(() => texts(welcome, 'h1')).toEqual(['明词已就绪']);
    // The hint depends on whether the machine has a mouse or a touch screen.
    const lines = await outline(welcome, 'main');
    expect(lines.map((line) => line.replace(/试一试：[^”]+/, '试一试：…'))).toMatchSnapshot();
    await welcome.close();
  });

  it.each(['glossary&query=gang zhi', 'term&key=shibei-2021/three-plus-n', 'explain', 'saved'])(
    'of the side panel: %s',
    async (view) => {
      const panel = await reader.openOwn(`sidepanel.html#view=${view}`);
      await haveSettings(panel, { lang: 'zh-Hans' });
      await expect.poll(() => texts(panel, 'nav a')).toContain('词库');
      if (view === 'explain') await askFor(panel, '四区三通道');
      if (view === 'explain') await panel.waitForSelector('.asked ~ .terms a');
      if (view.includes('query')) await panel.waitForSelector('.terms mark');
      await panel.waitForSelector('main:not(:has(.waiting)) h1');
      expect([...(await outline(panel, 'header')), ...(await outline(panel, 'main'))]).toMatchSnapshot();
      await panel.close();
    },
  );

  it('of the source reader, around the text', async () => {
    const source = await reader.openOwn('source.html?pack=shibei-2021&document=report&start=759&end=823');
    await haveSettings(source, { lang: 'zh-Hans' });
    await expect.poll(() => texts(source, '.marked-bar button')).toEqual(['回到标注处']);
    const lines: string[] = [];
    for (const part of ['header', '.contents', '.marked-bar']) lines.push(...(await outline(source, part)));
    expect(lines).toMatchSnapshot();
    await source.close();
  });
});
