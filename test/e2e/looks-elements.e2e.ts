// Compares how the elements look in a page with pictures that a person has approved: see looks.e2e.ts.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumFlags, need } from '../../build/setup/browsers.mjs';
import { differenceFromKept, LETTERS, TOLERANCE as LETTERS_TOLERANCE } from './compare-looks.ts';
import { siteFor } from './gallery-site.ts';

const DIST = resolve('widgets/dist');
/**
 * Nothing in these pictures varies between runs, so it is strict: a thousandth of a picture is about three characters.
 */
const TOLERANCE = 0.001;

interface Look {
  width?: number;
  scheme?: 'dark';
  forcedColors?: 'active';
  media?: 'print';
  mode?: 'elder';
}

const LOOKS: Record<string, Look> = {
  light: {},
  dark: { scheme: 'dark' },
  'forced-colors': { forcedColors: 'active' },
  print: { media: 'print' },
  elder: { mode: 'elder' },
  narrow: { width: 320 },
};

interface Subject {
  markup: string;
  /** Selector of what appears last: once it is there, everything is. */
  last: string;
  /** What a reader does before the picture is taken. */
  act?: (page: Page) => Promise<void>;
  /** Where to cut the picture off, if what is below looks like what is above. */
  height?: number;
}

const STORY = `<h2>市北区今年怎么干</h2>
  <p>报告提出，扎实推进RCEP青岛经贸合作先行创新试验基地建设，全力构建“１＋６＋Ｎ”产业载体支撑体系；同时加快“港治谷”建设。</p>
  <p>医院在重点区域规范设置“三区两通道”，并做好“六稳”工作、落实“六保”任务。</p>`;

const SUBJECTS: Record<string, Subject> = {
  term: {
    markup: '<p>同时加快<mingci-term>港治谷</mingci-term>建设，组建涉外、金融、贸易专业法律服务团队。</p>',
    last: 'mingci-term button, mingci-term [role="button"]',
    act: async (page) => {
      await page.locator('mingci-term').hover();
      await page.locator('mingci-card .card h2').waitFor();
      await page.locator('mingci-card .definition').first().waitFor();
    },
  },
  article: {
    markup: `<mingci-article density="all">${STORY}</mingci-article>`,
    last: 'p:last-of-type mingci-term:last-of-type [role="button"]',
  },
  glossary: {
    markup: '<mingci-glossary pack="shibei-2021"></mingci-glossary>',
    last: 'mingci-glossary .entry',
    act: (page) => page.locator('mingci-glossary .head').nth(1).click(),
    height: 760,
  },
  'indicator-card': {
    markup: `<mingci-indicator indicator="grp-growth"></mingci-indicator>
      <mingci-indicator indicator="illegal-structures-removed"></mingci-indicator>`,
    last: 'mingci-indicator:last-of-type figure',
  },
  'indicator-row': {
    markup: `<mingci-indicator indicator="new-jobs" display="row"></mingci-indicator>
      <mingci-indicator indicator="fixed-asset-investment-growth" display="row"></mingci-indicator>
      <mingci-indicator indicator="new-jobs" period="1999" display="row"></mingci-indicator>
      <p>今年城镇新增就业<mingci-indicator indicator="new-jobs" display="inline"></mingci-indicator>，比去年少。</p>`,
    last: 'mingci-indicator:last-of-type .value',
  },
  'indicator-inline': {
    markup: '<p>全区生产总值增长<mingci-indicator indicator="grp-growth" display="inline"></mingci-indicator>。</p>',
    last: 'mingci-indicator .value',
    act: async (page) => {
      await page.locator('mingci-indicator .value').first().hover();
      await page.locator('mingci-indicator .pop blockquote').waitFor();
    },
  },
  'indicators-grid': {
    markup: '<mingci-indicators theme="economy" period="2021" status="target"></mingci-indicators>',
    last: 'mingci-indicators .tile',
  },
  'indicators-table': {
    markup: '<mingci-indicators theme="economy" period="2021" status="target" display="table"></mingci-indicators>',
    last: 'mingci-indicators tbody tr',
  },
  'indicators-pledges': {
    markup: '<mingci-indicators show="pledges"></mingci-indicators>',
    last: 'mingci-indicators .pledge',
    height: 560,
  },
};

const VIEW = { width: 640, height: 640 };
const SHEET = ':root { color-scheme: light dark } body { margin: 16px; font: 16px/1.75 sans-serif }';

const pages = Object.fromEntries(
  Object.entries(SUBJECTS).flatMap(([name, { markup }]) =>
    ['', 'elder'].map((mode) => [
      `/${name}${mode}`,
      {
        body: `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>明词</title><style>${SHEET}</style>
          <script type="module" src="/mingci.js"></script><body mode="${mode}"><main>${markup}</main></body></html>`,
      },
    ]),
  ),
);
const site = siteFor({ folder: DIST, pages });

describe('The looks of the elements in chromium', () => {
  let browser: Browser;
  let sameLetters = false;

  beforeAll(async () => {
    if (!existsSync(resolve(DIST, 'mingci.js'))) throw new Error('widgets/dist is not built. Run: npm run build');
    browser = await chromium.launch({ executablePath: need('chromium'), args: chromiumFlags() });
    const page = await browser.newPage({ viewport: { width: 320, height: 160 } });
    await page.setContent(LETTERS);
    sameLetters = differenceFromKept('letters', await page.screenshot()) <= LETTERS_TOLERANCE;
    await page.close();
  });
  afterAll(() => browser?.close());

  beforeEach(({ skip }) => {
    if (!sameLetters) skip('this machine draws letters differently: install fonts-noto-cjk and fonts-dejavu-core');
  });

  const cases = Object.keys(SUBJECTS).flatMap((subject) => Object.keys(LOOKS).map((look) => [subject, look] as const));
  it.each(cases)('%s, %s', async (name, look) => {
    const { width = VIEW.width, scheme, forcedColors, media, mode = '' } = LOOKS[look] as Look;
    const { last, act, height = Number.POSITIVE_INFINITY } = SUBJECTS[name] as Subject;
    const page = await browser.newPage({
      viewport: { width, height: VIEW.height },
      colorScheme: scheme ?? 'light',
      forcedColors: forcedColors ?? 'none',
      reducedMotion: 'reduce',
    });
    await page.goto(site().url(`${name}${mode}`));
    await page.locator(last).last().waitFor();
    await act?.(page);
    if (media) {
      await page.emulateMedia({ media });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    }
    const whole = await page.evaluate(settledHeight);
    const png = await page.screenshot({
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(Math.max(whole, act ? VIEW.height : 0), height) },
      animations: 'disabled',
      caret: 'hide',
    });
    await page.close();
    expect(differenceFromKept(`${name}-${look}`, png, TOLERANCE)).toBeLessThanOrEqual(TOLERANCE);
  });
});

/** In the page: how high it is, once that has stayed the same over some frames. */
async function settledHeight(): Promise<number> {
  const height = () => Math.ceil(document.body.getBoundingClientRect().bottom + 16);
  let [last, same] = [height(), 0];
  while (same < 5) {
    await new Promise(requestAnimationFrame);
    same = height() === last ? same + 1 : 0;
    last = height();
  }
  return last;
}
