import { readFileSync } from 'node:fs';
import { TargetType } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { EXTENSIONS } from '../../build/reader/reader.ts';
import { galleryFolder, siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const site = siteFor({ folder: galleryFolder });

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_security_policy: { extension_pages: string };
}

describe.each(Object.values(EXTENSIONS))('The manifest of %s', (folder) => {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;

  it('requests only permissions that docs/privacy.md explains', () => {
    const privacy = readFileSync('docs/privacy.md', 'utf8');
    for (const asked of [...manifest.permissions, ...manifest.host_permissions])
      expect(privacy).toContain(`\`${asked}\``);
  });

  it('lets its pages load from the extension only', () => {
    const sources = manifest.content_security_policy.extension_pages
      .split(';')
      .flatMap((directive) => directive.trim().split(/\s+/).slice(1));
    expect(sources.filter((source) => source !== "'self'" && source !== "'none'")).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'self'/);
  });
});

inEachBrowser('The extension', (reader) => {
  it.each(['popup.html', 'options.html', 'welcome.html', 'sidepanel.html', 'source.html'])(
    'sends nothing anywhere from %s',
    async (path) => {
      const requests: string[] = [];
      const page = await reader().openOwn('welcome.html');
      page.on('request', (request) => requests.push(request.url()));
      void page.goto(`${reader().driver.ownOrigin}/${path}`).catch(() => undefined);
      await expect
        .poll(() =>
          page.evaluate(() => `${location.pathname} ${document.querySelector('main') !== null}`).catch(() => ''),
        )
        .toBe(`/${path} true`);
      const isOwn = (url: string) => url.startsWith(reader().driver.ownOrigin) || /^(data|blob|about):/.test(url);
      expect(requests.filter((url) => !isOwn(url))).toEqual([]);
      await page.close();
    },
  );

  it('sends nothing from a page that it reads, not even when a card opens', async () => {
    const page = await reader().open('about:blank');
    const requests: string[] = [];
    page.page.on('request', (request) => requests.push(request.url()));
    await page.page.goto(site().url('stories/news.html'));
    await expect.poll(() => page.marks()).toContain('港治谷');
    const own = requests.length;
    await page.hover('港治谷');
    await expect.poll(() => page.cardText()).toContain('以国际邮轮母港区为依托');
    // Browsers may request a page's icon at any time.
    const others = (url: string) => !url.startsWith(reader().driver.ownOrigin) && !url.endsWith('/icon.svg');
    expect(requests.slice(own).filter(others)).toEqual([]);
    await page.close();
  });

  it('keeps working if its worker dies', async ({ skip }) => {
    if (reader().name !== 'chromium') skip('no driver can stop the background of Firefox');
    const { browser } = reader().driver;
    const page = await reader().open(site().url('stories/news.html'));
    await expect.poll(() => page.marks()).toContain('港治谷');
    const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
    await (await target.worker())?.close();
    await page.hover('港治谷');
    await expect.poll(() => page.cardText()).toContain('以国际邮轮母港区为依托');
    expect(page.console).toEqual([]);
    await page.close();
  });

  it('leaves a page quietly when it is updated under it', async ({ skip }) => {
    if (reader().name !== 'chromium') skip('Firefox removes its scripts from pages by itself');
    const page = await reader().open(site().url('stories/news.html'));
    await expect.poll(() => page.marks()).toContain('港治谷');
    const own = await reader().openOwn('options.html');
    await own.evaluate(() => {
      setTimeout(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload());
    });
    // Reloading the extension closes its own pages.
    await expect.poll(() => own.evaluate(() => true).catch(() => false)).toBe(false);
    await page.page.bringToFront();
    await page.hover('港治谷');
    await expect.poll(() => page.marks()).toEqual([]);
    expect(await page.cardText()).toBeUndefined();
    expect(page.console).toEqual([]);
    await page.close();
  });
});
