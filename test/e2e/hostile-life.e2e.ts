import { expect, it } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { siteFor } from './gallery-site.ts';
import { haveSettings } from './own-pages.ts';
import { inEachBrowser } from './in-each-browser.ts';

const head =
  '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title>';
const page = (body: string) => ({ body: `${head}<body style="font: 20px/2 sans-serif">${body}</body></html>` });

const site = siteFor({
  pages: {
    '/first': page('<p>建设港治谷与三区两通道。</p><a href="/second">下一页</a>'),
    '/second': page('<p>无关</p>'),
  },
});

/** Goes back from within the page: Firefox does not tell its driver about a page restored from its cache. */
async function goBack({ page: tab }: ReadingPage): Promise<void> {
  await tab.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => tab.evaluate(() => location.pathname).catch(() => '')).toBe('/first');
}

const MARKS = ['港治谷', '三区两通道'];

inEachBrowser('A page', (reader) => {
  it('that is restored from the back/forward cache is marked, explained and counted as before', async ({ skip }) => {
    const opened = await reader().open(site().url('/first'));
    await expect.poll(() => opened.marks()).toEqual(MARKS);
    await expect.poll(() => opened.badge()).toBe('2');
    await opened.frame.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
    await reader().driver.goto(opened.page, site().url('/second'));
    await expect.poll(() => opened.badge()).toBe('');
    await goBack(opened);
    if (!(await opened.page.$('[data-kept]'))) skip('this browser has not cached the page');
    expect(await opened.marks()).toEqual(MARKS);
    await expect.poll(() => opened.badge()).toBe('2');
    await opened.hover('港治谷');
    await expect.poll(() => opened.cardText()).toContain('以国际邮轮母港区为依托');
    expect(opened.console).toEqual([]);
    await opened.close();
  });

  it('that is restored after the reader has paused Mingci is left alone', async ({ skip }) => {
    const opened = await reader().open(site().url('/first'));
    await expect.poll(() => opened.marks()).toEqual(MARKS);
    await opened.frame.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
    await reader().driver.goto(opened.page, site().url('/second'));
    const own = await reader().openOwn('options.html');
    await haveSettings(own, { paused: true });
    await opened.page.bringToFront();
    await goBack(opened);
    await expect.poll(() => opened.marks()).toEqual([]);
    const wasKept = (await opened.page.$('[data-kept]')) !== null;
    await haveSettings(own, {});
    await expect.poll(() => opened.marks()).toEqual(MARKS);
    await own.close();
    await opened.close();
    if (!wasKept) skip('this browser has not cached the page');
  });

  it('that is printed shows neither marks nor card', async ({ skip }) => {
    if (reader().name !== 'chromium') skip('no driver can show what Firefox would print');
    const opened = await reader().open(site().url('/first'));
    await expect.poll(() => opened.marks()).toEqual(MARKS);
    const line = () => opened.frame.$eval('p', (p) => getComputedStyle(p, '::highlight(mingci)').textDecorationLine);
    expect(await line()).toBe('underline');
    await opened.hover('港治谷');
    await expect.poll(() => opened.cardText()).toContain('以国际邮轮母港区为依托');
    await opened.page.emulateMediaType('print');
    expect(await line()).toBe('none');
    expect(await opened.inCard((root) => getComputedStyle(root.querySelector('.card') as Element).display)).toBe(
      'none',
    );
    await opened.close();
  });
});
