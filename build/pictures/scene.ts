// What every picture of the product is made of: the built extension in Chromium, a page before it, and a card or one
// of the extension's own pages, when all that it has to show is there and nothing moves any more.

import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { ReadingPage } from '../reader/page.ts';
import { EXTENSIONS, type Reader, startReader, type View } from '../reader/reader.ts';
import type { Surface } from './surfaces.ts';

declare const chrome: {
  storage: { sync: { set(items: object): Promise<void> } };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
};

/** How the reader has the system set. */
export interface System {
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
}

/** A reader whose pictures depend on nothing but what this repository holds. */
export function startPictureReader(): Promise<Reader> {
  return startReader('chromium', { extension: EXTENSIONS.chromium, headless: true, offline: true });
}

/** Stores settings: what is not named has its default. */
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

/** Runs a function in a page of the extension: the background may be asleep, or fall asleep meanwhile. */
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

/** Sets the system for one page. Without motion, so that a picture never catches one half way. */
async function emulate(page: Page, { scheme = 'light', forcedColors = false }: System): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
  ]);
}

/** Opens the demo story, and waits until its last paragraph has been read. */
export async function openStory(reader: Reader, url: string, view: View, system: System = {}): Promise<ReadingPage> {
  const page = await reader.open(url, view);
  await emulate(page.page, system);
  await until(async () => (await page.marks()).includes('三區兩通道'), 'the end of the story has no marks');
  return page;
}

/** Opens a term's card, by the pointer or by a finger, and waits until it has come to rest. */
export async function openCard(page: ReadingPage, term: string, touch = false): Promise<void> {
  if (touch) await page.tap(term);
  else await page.hover(term);
  await until(async () => (await page.cardText()) !== undefined, `no card opened over ${term}`);
  await page.inCard((card) =>
    Promise.allSettled(card.getAnimations().map(({ finished }) => finished)).then(() => null),
  );
}

/** A picture of one of the extension's own pages, which speaks of the page with an address. */
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
    // A caret blinks.
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
