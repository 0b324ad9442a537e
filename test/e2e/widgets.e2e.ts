import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../../build/serve.ts';
import { chromiumFlags, need } from '../../build/setup/browsers.mjs';
import { DIST, strictPages, TEXT } from './strict-pages.ts';

// The files that publishers get, on pages like theirs. What the elements do is tested in three engines beside each
// element. These tests cover what only the built files can show: that they find each other and their packs, and work
// under the strictest content security policy.

describe('the built widgets', () => {
  let site: Site;
  let browser: Browser;
  let open: Page;

  beforeAll(async () => {
    if (!existsSync(join(DIST, 'mingci.js'))) throw new Error('widgets/dist is not built. Run: npm run build');
    site = await startSite({ folder: DIST, pages: strictPages() });
    browser = await chromium.launch({ executablePath: need('chromium'), args: chromiumFlags() });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  afterEach(() => open?.context().close());

  async function visit(
    path: string,
    options: BrowserContextOptions = {},
  ): Promise<{ complaints: string[]; requests: string[] }> {
    open = await (await browser.newContext(options)).newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    open.on('console', (message) => complaints.push(message.text()));
    open.on('pageerror', (error) => complaints.push(error.message));
    open.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await open.goto(site.url(path));
    return { complaints, requests };
  }

  for (const path of ['/snippet', '/bundle', '/element']) {
    it(`mark and explain the text of ${path} under a strict policy, with nothing on the console`, async () => {
      const { complaints, requests } = await visit(path);
      const term = open.locator('mingci-term', { hasText: '港治谷' });
      await term.getByRole('button').waitFor();
      expect(await open.locator('mingci-term').allTextContents()).toEqual(['港治谷', '三区两通道', '六稳']);
      expect(requests.filter((request) => /card/.test(request))).toEqual([]);
      await term.hover();
      await open.getByRole('heading', { name: '港治谷' }).waitFor();
      await open.getByText('以国际邮轮母港区为依托').waitFor();
      // One file of cards was fetched.
      expect(requests.filter((request) => /\/cards-/.test(request))).toHaveLength(1);
      expect(complaints).toEqual([]);
    });
  }

  it('leave the page as it is if the file does not match its hash', async () => {
    await visit('/tampered');
    await open.waitForLoadState('networkidle');
    expect(await open.locator('article').innerHTML()).toBe(TEXT);
  });

  it('print notes on the terms that they have marked', async () => {
    await visit('/snippet');
    await open.locator('mingci-term', { hasText: '六稳' }).getByRole('button').waitFor();
    const printed = await open.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelector('article > section')?.textContent;
    });
    expect(printed).toMatch(/^名词解释港治谷：.+“三区两通道”：.+六稳：/s);
    await open.emulateMedia({ media: 'print' });
    const note = await open
      .locator('mingci-term')
      .first()
      .evaluate((term) => getComputedStyle(term, '::after').content);
    expect(note).toBe('"\u2060[1]"');
  });

  it('expose each word to assistive technology once, with its gloss as the description', async () => {
    await visit('/snippet');
    await open.locator('mingci-term', { hasText: '六稳' }).getByRole('button').waitFor();
    expect(await open.locator('article').ariaSnapshot()).toMatchInlineSnapshot(`
      "- article:
        - paragraph:
          - text: 建设
          - button "港治谷"
          - text: ，落实“
          - button "三区两通道"
          - text: ”，做好“
          - button "六稳"
          - text: ”工作。"
    `);
    const client = await open.context().newCDPSession(open);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const button = nodes.find(({ role }) => role?.value === 'button');
    expect(button?.name?.value).toBe('港治谷');
    expect(button?.description?.value).toMatch(/^依托国际邮轮母港区/);
    expect(nodes.filter(({ name }) => String(name?.value).includes('依托国际邮轮母港区'))).toEqual([]);
  });

  it('open the card on a tap, and close it on a tap elsewhere', async () => {
    await visit('/snippet', { hasTouch: true, viewport: { width: 360, height: 640 } });
    const term = open.locator('mingci-term', { hasText: '港治谷' });
    await term.getByRole('button').tap();
    await open.getByRole('dialog', { name: '港治谷' }).waitFor();
    await open.touchscreen.tap(340, 20);
    await open.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('leave nothing in memory after 1,000 terms were added and removed', async () => {
    await visit('/element');
    await open.locator('mingci-term').first().getByRole('button').waitFor();
    await open.locator('mingci-term').first().hover();
    await open.getByRole('heading', { name: '港治谷' }).waitFor();
    await open.evaluate(async () => {
      const more = document.createElement('div');
      for (let count = 0; count < 1000; count++) {
        const term = document.createElement('mingci-term');
        term.setAttribute('term', 'gang-zhi-gu');
        more.append(term, '港治谷');
      }
      document.body.append(more);
      await new Promise(requestAnimationFrame);
      more.remove();
      document.querySelector('mingci-article')?.remove();
      await new Promise(requestAnimationFrame);
    });
    await open.mouse.move(1, 1);
    // Requests that they made may still be pending, and keep them alive until they finish.
    await expect.poll(() => leftOf(open, 'mingci-term')).toBe(0);
    expect(await open.locator('mingci-card').count()).toBe(0);
  });
});

/** How many elements of that name the page still keeps in memory after garbage collection. */
async function leftOf(page: Page, name: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
  const { result } = await client.send('Runtime.evaluate', { expression: `customElements.get('${name}').prototype` });
  const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: count } = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  // Otherwise the query itself would keep what it has counted alive.
  await client.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  await client.detach();
  return count.value as number;
}
