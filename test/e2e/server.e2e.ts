import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../../build/serve.ts';
import { chromiumFlags, need } from '../../build/setup/browsers.mjs';

// The built code for servers, and the built code for pages over what it has drawn. In three engines, from the sources:
// widgets/elements/hydrate.browser.test.ts.

const DIST = resolve('widgets/dist');
const STRICT = { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" };

describe('a page that a server has drawn', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    await import(pathToFileURL(resolve(DIST, 'server/mingci.js')).href);
    const body = await collectResult(
      render(html`<p>建设<mingci-term term="gang-zhi-gu">港治谷</mingci-term></p>
        <mingci-indicator indicator="grp-growth" period="2021">7%左右</mingci-indicator>`),
    );
    const page = (script: string) => ({
      body: `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>报告</title>${script}<main>${body}</main></html>`,
      headers: STRICT,
    });
    site = await startSite({
      folder: DIST,
      pages: {
        '/loader': page('<script type="module" src="/mingci.js"></script>'),
        '/bundle': page('<script type="module" src="/bundle/mingci.js"></script>'),
        '/elements': page(
          ['hydrate', 'elements/term', 'elements/indicator']
            .map((file) => `<script type="module" src="/${file}.js"></script>`)
            .join(''),
        ),
        '/plain': page(''),
      },
    });
    browser = await chromium.launch({ executablePath: need('chromium'), args: chromiumFlags() });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function visit(path: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    // The sheets in the markup: what hydration makes up for.
    page.on('console', (message) => {
      if (!/inline style/.test(message.text())) complaints.push(message.text());
    });
    await page.goto(site.url(path));
    return { page, complaints };
  }

  it.each(['/loader', '/bundle', '/elements'])(
    'comes alive by %s under a strict policy, styled, and drawn once',
    async (path) => {
      const { page, complaints } = await visit(path);
      const word = page.getByRole('button', { name: '港治谷' });
      await word.waitFor();
      expect(await word.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe('dotted');
      await page.locator('mingci-indicator [part=evidence]').waitFor();
      const drawn = (name: string, selector: string) => page.locator(name).locator(selector).count();
      expect([await drawn('mingci-term', 'slot'), await drawn('mingci-indicator', '.root')]).toEqual([1, 1]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('is read where no script runs', async () => {
    const { page } = await visit('/plain');
    expect((await page.locator('main').innerText()).replace(/\s+/g, ' ')).toBe('建设港治谷 7%左右');
    await page.close();
  });
});
