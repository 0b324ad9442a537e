// Sets up the scene for every picture of the product: the built extension in Chromium, a page, and a card or one of the
// extension's own pages, once everything has loaded and come to rest.

import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { ReadingPage } from '../reader/page.ts';
import { EXTENSIONS, type Reader, startReader, type View } from '../reader/reader.ts';
import type { Surface } from './surfaces.ts';

declare const chrome: {
  storage: { sync: { set(items: object): Promise<void> } };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
};

/** The reader's system preferences. */
export interface System {
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
}

/** A reader whose pictures depend only on what is in this repository. */
export function startPictureReader(): Promise<Reader> {
  return startReader('chromium', { extension: EXTENSIONS.chromium, headless: true, offline: true });
}

/** Stores settings; those not named take their defaults. */
export function choose(reader: Reader, settings: object): Promise<void> {
  return asExtension(reader, (items) => chrome.storage.sync.set(items), { settings: { ...settings, version: 1 } });
}

/** The id of the tab that shows an address. */
async function tabOf(reader: Reader, url: string): Promise<number> {
  const ask = async (wanted: string) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id;
  const id = await asExtension(reader, ask, url);
  if (id === undefined) throw new Error(`No tab shows ${url}`);
  return id;
}

/** Runs a function in one of the extension's pages, since the background may be asleep or fall asleep meanwhile. */
async function asExtension<Argument, Result>(
  reader: Reader,
  fn: (argument: Argument) => Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const page = await reader.openOwn('options.html');
  const result = await page.evaluate(fn as (argument: unknown) => Promise<Result>, argument);
  await page.close();
  return result;
}

/** Emulates system preferences for one page, with reduced motion so that no picture catches an animation half way. */
async function emulate(page: Page, { scheme = 'light', forcedColors = false }: System): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
  ]);
}

/** Opens the demo story and waits until its last paragraph is marked. */
export async function openStory(reader: Reader, url: string, view: View, system: System = {}): Promise<ReadingPage> {
  const page = await reader.open(url, view);
  await emulate(page.page, system);
  await until(async () => (await page.marks()).includes('三區兩通道'), 'the end of the story has no marks');
  return page;
}

/** Opens a term's card by pointer or touch, and waits until its animations have ended. */
export async function openCard(page: ReadingPage, term: string, touch = false): Promise<void> {
  if (touch) await page.tap(term);
  else await page.hover(term);
  await until(async () => (await page.cardText()) !== undefined, `no card opened over ${term}`);
  await page.inCard((card) =>
    Promise.allSettled(card.getAnimations().map(({ finished }) => finished)).then(() => null),
  );
}

/** Takes a picture of one of the extension's own pages, shown for the page at the address `about`. */
export async function pictureOf(
  reader: Reader,
  surface: Surface,
  about: string,
  { system = {}, view = surface.view }: { system?: System; view?: View } = {},
): Promise<Uint8Array> {
  const page = await reader.openOwn(surface.path(await tabOf(reader, about)), view);
  await emulate(page, system);
  await page.waitForSelector(surface.last);
  const height = await page.evaluate(async () => {
    // The caret blinks.
    const still = new CSSStyleSheet();
    still.replaceSync('* { caret-color: transparent !important }');
    document.adoptedStyleSheets.push(still);
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    return document.body.offsetHeight;
  });
  if (surface.shrinks) await page.setViewport({ ...view, height: Math.min(height, view.height) });
  const png = await page.screenshot();
  await page.close();
  return png;
}

async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries === 100) throw new Error(otherwise);
    await pause(100);
  }
}
