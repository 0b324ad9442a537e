import { expect, it } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
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
    '/fullscreen': page(`<main>${TEXT}<button>全屏</button></main><p>外面</p><script>
      const main = document.querySelector('main');
      document.querySelector('button').onclick = () => main.requestFullscreen();
    </script>`),
    '/fullscreen-root': page(`<article></article><button>全屏</button><script>
      const root = document.querySelector('article').attachShadow({ mode: 'open' });
      root.innerHTML = '<section><p>加快“港治谷”建设，规范设置“<b>三区两通道</b>”。</p></section>';
      document.querySelector('button').onclick = () => root.querySelector('section').requestFullscreen();
    </script>`),
    '/popover': page(`<div popover="manual">${TEXT}</div><script>
      document.querySelector('div').showPopover();
    </script>`),
    '/frame': page(`<h1>框架</h1><iframe src="/inner" width="600" height="500"></iframe>`),
    '/inner': page(TEXT),
  },
});

/** Whether nothing lies over the card, and it is painted: all of it, once it stands still. */
const isOnTop = (page: ReadingPage) =>
  page.inCard(async (root) => {
    const card = root.querySelector('.card') as HTMLElement;
    await Promise.all(card.getAnimations().map(({ finished }) => finished));
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const around = root.host.getRootNode() as Document | ShadowRoot;
    const [across, down] = [(left + right) / 2, (top + bottom) / 2];
    const edges = [
      [left + 2, down],
      [right - 2, down],
      [across, top + 2],
      [across, bottom - 2],
    ] as const;
    return edges.every(([x, y]) => around.elementFromPoint(x, y) === root.host);
  });

/** Clicks the page's button: browsers let none but a person fill the screen. */
async function fillScreen(page: ReadingPage): Promise<void> {
  await page.page.click('button');
  await expect.poll(() => page.frame.evaluate(() => document.fullscreenElement !== null)).toBe(true);
}

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

  it('has the card in the element that fills the screen', async () => {
    const opened = await reader().open(site().url('/fullscreen'));
    await expect.poll(() => opened.marks()).toEqual(['港治谷', '三区两通道']);
    await fillScreen(opened);
    await opened.hover('三区两通道');
    await expect.poll(() => opened.cardText()).toContain('清洁区');
    expect(await opened.inCard((root) => root.host.parentElement?.localName)).toBe('main');
    expect(await isOnTop(opened)).toBe(true);
    await opened.frame.evaluate(() => document.exitFullscreen());
    await expect.poll(() => opened.cardText()).toBeUndefined();
    await opened.hover('港治谷');
    await expect.poll(() => opened.cardText()).toContain('以国际邮轮母港区为依托');
    expect(await opened.inCard((root) => root.host.parentElement?.localName)).toBe('html');
    expect(opened.console).toEqual([]);
    await opened.close();
  });

  it('has the card in what fills the screen, in a shadow tree too', async () => {
    const opened = await reader().open(site().url('/fullscreen-root'));
    await expect.poll(() => opened.frame.evaluate(() => CSS.highlights.get('mingci')?.size)).toBe(2);
    await fillScreen(opened);
    const word = await opened.frame.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('article')?.shadowRoot?.querySelector('b') as Element);
      const { x, y } = range.getBoundingClientRect();
      return { x, y };
    });
    await opened.page.mouse.move(word.x + 5, word.y + 5);
    await expect.poll(() => opened.cardText()).toContain('清洁区');
    expect(await opened.inCard((root) => root.host.parentElement?.localName)).toBe('section');
    expect(await isOnTop(opened)).toBe(true);
    expect(opened.console).toEqual([]);
    await opened.close();
  });

  it('with an open popover has the card on top of that', async () => {
    const opened = await reader().open(site().url('/popover'));
    await expect.poll(() => opened.marks()).toEqual(['港治谷', '三区两通道']);
    await opened.hover('三区两通道');
    await expect.poll(() => opened.cardText()).toContain('清洁区');
    expect(await isOnTop(opened)).toBe(true);
    await opened.clickInCard('.close');
    await expect.poll(() => opened.cardText()).toBeUndefined();
    expect(await opened.frame.evaluate(() => document.querySelector('div')?.matches(':popover-open'))).toBe(true);
    expect(opened.console).toEqual([]);
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
