import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PACKS } from '../../build/data/default-table.ts';
import { type Site, startSite } from '../../build/serve.ts';
import { chromiumFlags, need } from '../../build/setup/browsers.mjs';

// The built code for servers, and the built code for pages that takes over what servers have rendered. For tests of the
// sources in three engines, see widgets/elements/hydrate.browser.test.ts.

const DIST = resolve('widgets/dist');
const STRICT = { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" };

describe('a page rendered on a server', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    const { servePacks } = await import(pathToFileURL(resolve(DIST, 'server/server.js')).href);
    const read = (pack: string): object => JSON.parse(readFileSync(resolve(DIST, `packs/${pack}.json`), 'utf8'));
    servePacks(DEFAULT_PACKS.map(read));
    const body = await collectResult(
      render(html`<p>建设<mingci-term term="gang-zhi-gu">港治谷</mingci-term></p>
        <mingci-indicator indicator="grp-growth" period="2021">7%左右</mingci-indicator>
        <mingci-glossary>附件1</mingci-glossary>`),
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
          ['hydrate', 'elements/term', 'elements/indicator', 'elements/glossary']
            .map((file) => `<script type="module" src="/${file}.js"></script>`)
            .join(''),
        ),
        '/styled': { body: page('').body },
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
    // The policy forbids the style sheets in the markup; hydration replaces them.
    page.on('console', (message) => {
      if (!/inline style/.test(message.text())) complaints.push(message.text());
    });
    await page.goto(site.url(path));
    return { page, complaints };
  }

  it.each(['/loader', '/bundle', '/elements'])(
    'is hydrated by %s under a strict policy, styled and rendered once',
    async (path) => {
      const { page, complaints } = await visit(path);
      const word = page.getByRole('button', { name: '港治谷', exact: true });
      await word.waitFor();
      expect(await word.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe('dotted');
      // The rendered content was there before. That it reacts shows that it was hydrated.
      const entry = page.locator('mingci-glossary [data-key="shibei-2021/gang-zhi-gu"]');
      await page.waitForFunction(() => document.querySelector('mingci-glossary')?.hasUpdated);
      await entry.locator('.head').click();
      await entry.locator('.definition').waitFor();
      await page.locator('mingci-indicator [part=evidence]').waitFor();
      const drawn = (name: string, selector: string) => page.locator(name).locator(selector).count();
      expect([await drawn('mingci-term', 'slot'), await drawn('mingci-indicator', '.root')]).toEqual([1, 1]);
      expect(await drawn('mingci-glossary', '.glossary')).toBe(1);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('is readable without scripts: text, figures with their source, the whole glossary, and no dead controls', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site.url('/styled'));
    // The last one is in a closed entry.
    for (const words of ['建设', '7%左右', '三、2021年主要工作安排', '以国际邮轮母港区为依托,以市北区全域为主战场']) {
      expect(await page.getByText(words).first().isVisible(), words).toBe(true);
    }
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.close();
  });
});
