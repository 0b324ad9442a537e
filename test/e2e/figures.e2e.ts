import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../../build/serve.ts';
import { chromiumFlags, need } from '../../build/setup/browsers.mjs';

// The built elements for figures on a publisher's page under the strictest content security policy. Tests what only a
// whole browser can show: downloads, printing, copying, and messages on the console.

const DIST = resolve('widgets/dist');
const STRICT = {
  'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};
const BODY = `<main>
  <mingci-indicator indicator="grp-growth">地区生产总值增长7%左右</mingci-indicator>
  <p>新增就业<mingci-indicator indicator="new-jobs" display="inline">4万人</mingci-indicator></p>
  <mingci-indicators period="2021" status="target"></mingci-indicators>
  <mingci-indicators show="pledges" display="table"></mingci-indicators>
</main>`;

describe('figures in a page', () => {
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    if (!existsSync(resolve(DIST, 'elements/indicators.js'))) {
      throw new Error('widgets/dist is not built. Run: npm run build');
    }
    const head = '<meta charset="utf-8"><title>指标</title><script type="module" src="/mingci.js"></script>';
    const body = `<!doctype html><html lang="zh-Hans">${head}${BODY}</html>`;
    site = await startSite({ folder: DIST, pages: { '/story': { body, headers: STRICT } } });
    browser = await chromium.launch({ executablePath: need('chromium'), args: chromiumFlags() });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    complaints.length = 0;
    requests.length = 0;
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(site.url('/story'));
    await page.getByRole('heading', { name: '2021年目标' }).waitFor();
    await page.getByRole('img', { name: '时间图，从零起' }).waitFor();
  });

  afterEach(() => context.close());

  it('work under the strictest policy with nothing on the console, and request only their packs, each file once', async () => {
    expect(await page.locator('main > p').ariaSnapshot()).toMatchInlineSnapshot(`
      "- paragraph:
        - text: 新增就业
        - button "4万人（2021年目标）""
    `);
    expect(complaints).toEqual([]);
    const data = requests
      .filter((path) => path.endsWith('.json'))
      .map((path) => path.replace(/-[\w-]{43}\.json$/, '.json'));
    expect(data.toSorted()).toEqual([
      '/packs/national-policy/figures.json',
      '/packs/national-policy/indicators.json',
      '/packs/shibei-2021/figures.json',
      '/packs/shibei-2021/indicators.json',
      '/packs/shibei-2021/indicators/grp-growth.json',
      '/packs/shibei-2021/indicators/new-jobs.json',
    ]);
  });

  it('are exposed to assistive technology as figure, chart, sentence and source', async () => {
    expect(await page.locator('mingci-indicator').first().ariaSnapshot()).toMatchInlineSnapshot(`
      "- article "地区生产总值增速":
        - paragraph: 地区生产总值增速
        - paragraph: 青岛市市北区 · 2021年 · 目标
        - paragraph: 7%左右
        - figure "“十三五”前四年（2016—2019年）和“十四五”（2021—2025年）是年均增速，2021年是当年增速目标；报告没有给出2020年的增速，也没有说明是否按可比价格计算。":
          - img "时间图，从零起。2016—2019年实际：7%（年均）；2021年目标：7%左右；2021—2025年目标：6%左右（年均）。"
          - text: “十三五”前四年（2016—2019年）和“十四五”（2021—2025年）是年均增速，2021年是当年增速目标；报告没有给出2020年的增速，也没有说明是否按可比价格计算。
        - group: 数据表
        - blockquote:
          - text: 2021年全区经济社会发展的主要预期目标是:全区生产总值增长
          - mark: 7%左右
        - paragraph: 来源：2021年青岛市市北区政府工作报告 · 三、2021年主要工作安排 · 2021年1月6日"
    `);
  });

  it('print with value, source and date, but without controls that only work on a screen', async () => {
    await page.emulateMedia({ media: 'print' });
    const card = page.locator('mingci-indicator').first();
    for (const words of ['7%左右', '2021年青岛市市北区政府工作报告', '2021年1月6日']) {
      expect(await card.getByText(words).first().isVisible()).toBe(true);
    }
    expect(await page.getByRole('button', { name: '下载 CSV' }).first().isVisible()).toBe(false);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });

  it('can be downloaded as a file with what is shown', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 CSV' }).first().click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('mingci-indicators-2021-target.csv');
    const rows = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
    const shown = await page.locator('mingci-indicators').first().getByRole('listitem').count();
    expect(rows).toHaveLength(shown + 1);
    expect(complaints).toEqual([]);
  });

  it('can be copied to the clipboard as an image', async () => {
    await page.getByRole('button', { name: '复制图片' }).first().click();
    await page.getByText('已复制图片').waitFor();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(types).toEqual(['image/png']);
    expect(complaints).toEqual([]);
  });
});
