import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const head = '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>t</title>';
const TEXT = '<p>加快“港治谷”建设，规范设置“三区两通道”，港治谷。</p>';
const OUTSIDE = '<p>做好“六稳”工作。</p>';

/** Pages of publishers who explain their terms themselves, read by readers who have the extension. */
const site = siteFor({
  folder: resolve('widgets/dist'),
  pages: {
    '/around': {
      body: `${head}<script type="module" src="/elements/article.js"></script><mingci-article>${TEXT}</mingci-article>${OUTSIDE}`,
    },
    '/for': {
      body: `${head}<script type="module" src="/mingci.js" data-annotate="article"></script><article>${TEXT}</article>${OUTSIDE}`,
    },
    '/term': {
      body: `${head}<script type="module" src="/mingci.js"></script><p><mingci-term>港治谷</mingci-term>与三区两通道</p>`,
    },
  },
});

inEachBrowser('Publisher and extension', (reader) => {
  it.each([
    ['/around', ['六稳']],
    ['/for', ['六稳']],
    ['/term', ['三区两通道']],
  ])('%s: the extension stands down where the page explains its terms, and only there', async (path, marks) => {
    const opened = await reader().open(site().url(path));
    // Waits until the elements know their terms: before that, a pointer that rests on one finds an ordinary word.
    const known = () =>
      opened.frame.$$eval('mingci-term', (terms) => terms.filter((term) => 'key' in term && term.key).length);
    await expect.poll(known).toBeGreaterThan(0);
    await expect.poll(() => opened.marks()).toEqual(marks);
    await opened.hover('港治谷');
    const cards = () =>
      opened.frame.$$eval('mingci-card', (found) => found.map(({ shadowRoot }) => shadowRoot?.textContent));
    // One card, the publisher's: the extension's has a closed shadow root, which the page could not read.
    await expect.poll(async () => (await cards()).join()).toContain('以国际邮轮母港区为依托');
    expect(await cards()).toHaveLength(1);
    expect(opened.console).toEqual([]);
    await opened.close();
  });
});
