import { expect, it } from 'vitest';
import { siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const TEXT = '<p>加快“港治谷”建设，规范设置“三区两通道”。</p>';
const page = (body: string, headers = {}) => ({
  body: `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>t</title><body>${body}</body></html>`,
  headers,
});

/** Pages with strict policies, or with content in the top layer or in a frame. */
const site = siteFor({
  pages: {
    // Without img-src, Firefox would report its own favicon request.
    '/csp': page(TEXT, { 'content-security-policy': "default-src 'none'; img-src 'self'" }),
    '/trusted-types': page(TEXT, {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    }),
    '/sandbox': page(TEXT, { 'content-security-policy': 'sandbox' }),
    '/dialog': page(`<dialog id="d">${TEXT}<button>关</button></dialog><script>d.showModal()</script>`),
    '/fullscreen': page(`<div id="f">${TEXT}</div><script>onclick = () => f.requestFullscreen()</script>`),
    '/frame': page(`<h1>框架</h1><iframe src="/inner" width="600" height="500"></iframe>`),
    '/inner': page(TEXT),
  },
});

inEachBrowser('A page', (reader) => {
  it.each(['/csp', '/trusted-types', '/sandbox'])(
    '%s is explained all the same, with nothing on its console',
    async (path) => {
      const opened = await reader().open(site().url(path));
      await expect.poll(() => opened.marks()).toEqual(['港治谷', '三区两通道']);
      await opened.hover('港治谷');
      await expect.poll(() => opened.cardText()).toContain('以国际邮轮母港区为依托');
      const background = await opened.inCard(
        (root) => getComputedStyle(root.querySelector('.card') as Element).backgroundColor,
      );
      expect(background).toMatch(/^rgb\(/);
      expect(opened.console).toEqual([]);
      await opened.close();
    },
  );

  it('with an open modal dialog gets the card inside the dialog, where it can be used', async () => {
    const opened = await reader().open(site().url('/dialog'));
    await expect.poll(() => opened.marks()).toEqual(['港治谷', '三区两通道']);
    await opened.hover('三区两通道');
    await expect.poll(() => opened.cardText()).toContain('清洁区');
    expect(await opened.frame.evaluate(() => document.querySelector('dialog mingci-card') !== null)).toBe(true);
    await opened.clickInCard('.close');
    await expect.poll(() => opened.cardText()).toBeUndefined();
    // The first Esc closes the card, the second one the dialog.
    await opened.hover('港治谷');
    await expect.poll(() => opened.cardText()).toBeDefined();
    await opened.press('Escape');
    await expect.poll(() => opened.cardText()).toBeUndefined();
    expect(await opened.frame.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await opened.press('Escape');
    expect(await opened.frame.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
    await opened.close();
  });

  it('in a frame is explained in the frame', async () => {
    const opened = await reader().open(site().url('/frame'));
    const inner = opened.inFrame('/inner');
    await expect.poll(() => inner.marks()).toEqual(['港治谷', '三区两通道']);
    await inner.hover('港治谷');
    await expect.poll(() => inner.cardText()).toContain('以国际邮轮母港区为依托');
    await opened.close();
  });
});
