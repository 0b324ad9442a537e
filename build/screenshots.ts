// `node build/screenshots.ts`: takes the pictures of the README from the built extension on the demo story. Run by hand
// when the looks change; the pictures are committed.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Lang } from '../widgets/core/card/model.ts';
import { TargetType } from 'puppeteer-core';
import { EXTENSIONS, type Reader, startReader, type View } from './reader/reader.ts';
import { startSite } from './serve.ts';
import { settledMarks } from './start/show.ts';

interface Picture {
  name: string;
  lang: Lang;
  scheme: 'light' | 'dark';
  view: View;
  /** The term to open, as the story writes it, and which occurrence. */
  term: string;
  nth?: number;
}

const WIDE: View = { width: 1040, height: 720 };
const PICTURES: readonly Picture[] = [
  { name: 'card-light', lang: 'zh-Hans', scheme: 'light', view: WIDE, term: '１＋６＋Ｎ' },
  { name: 'card-dark', lang: 'zh-Hans', scheme: 'dark', view: WIDE, term: '港治谷' },
  {
    name: 'card-narrow',
    lang: 'zh-Hans',
    scheme: 'light',
    view: { width: 390, height: 760, touch: true },
    term: '三区两通道',
  },
  { name: 'card-hant', lang: 'zh-Hant', scheme: 'light', view: WIDE, term: '三區兩通道' },
];

declare const chrome: { storage: { sync: { set(items: object): Promise<void> } } };

/** Stores a setting: what is not stored has its default. */
async function choose({ driver }: Reader, lang: Lang): Promise<void> {
  const target = await driver.browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  await worker?.evaluate((settings) => chrome.storage.sync.set({ settings }), { version: 1, lang });
}

const root = join(import.meta.dirname, '..');
const out = join(root, 'docs/images');
mkdirSync(out, { recursive: true });
const site = await startSite({ folder: join(root, 'widgets/dist/gallery') });
try {
  for (const { name, lang, scheme, view, term, nth = 0 } of PICTURES) {
    const reader = await startReader('chromium', {
      extension: join(root, EXTENSIONS.chromium),
      headless: true,
      offline: true,
    });
    await choose(reader, lang);
    const page = await reader.open(site.url('stories/news.html'), view);
    await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await settledMarks(page);
    if (view.touch) await page.tap(term, nth);
    else await page.hover(term, nth);
    for (let tries = 0; (await page.cardText()) === undefined; tries++) {
      if (tries === 50) throw new Error(`no card opened over ${term}`);
      await pause(100);
    }
    // The card comes with a movement, and a wide glance at the pointer's own place is not wanted.
    await page.inCard((card) =>
      Promise.allSettled(card.getAnimations().map(({ finished }) => finished)).then(() => null),
    );
    await page.page.screenshot({ path: `${join(out, name)}.png` });
    await reader.close();
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await site.close();
}
