import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { BROWSERS, EXTENSIONS, type Reader, startReader } from '../../build/reader/reader.ts';
import { siteFor } from './gallery-site.ts';
import { haveSettings } from './own-pages.ts';
import { withScript } from './with-script.ts';

const site = siteFor({
  pages: {
    '/': {
      body: `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title>
        <body style="font: 20px/2 sans-serif"><p>建设港治谷与三区两通道。</p><div id="empty"></div><x-late></x-late>`,
    },
  },
});

interface Held {
  listeners: string[];
  observers: number;
  timers: number;
}

const NOTHING: Held = { listeners: [], observers: 0, timers: 0 };

/** What the content script holds on to, as counted by `left-behind.js`. */
const held = ({ frame }: ReadingPage): Promise<Held> =>
  frame.evaluate(() => {
    document.dispatchEvent(new Event('mingci-count'));
    const counted = JSON.parse(document.documentElement.dataset['held'] as string) as Held;
    delete document.documentElement.dataset['held'];
    return counted;
  });

describe.each(BROWSERS)('Off, in %s,', (name) => {
  let reader: Reader;
  let extension: ReturnType<typeof withScript>;

  beforeAll(async () => {
    extension = withScript(EXTENSIONS[name], join(import.meta.dirname, 'left-behind.js'));
    reader = await startReader(name, { extension: extension.folder, headless: true, offline: true });
  });

  afterAll(async () => {
    await reader?.close();
    extension?.remove();
  });

  it('means that no listener, no observer and no timer of ours is left on a page', async () => {
    const opened = await reader.open(site().url('/'));
    const before = await opened.document();
    await expect.poll(() => opened.marks()).toEqual(['港治谷', '三区两通道']);
    await opened.hover('港治谷');
    await expect.poll(() => opened.cardText()).toBeDefined();
    const on = await held(opened);
    // Proves that the counting works.
    expect(on.listeners).toEqual(expect.arrayContaining(['keydown', 'pagehide', 'pointermove', 'visibilitychange']));
    expect(on.observers).toBeGreaterThan(0);
    expect(on.timers).toBeGreaterThan(0);

    const own = await reader.openOwn('options.html');
    await haveSettings(own, { paused: true });
    await opened.page.bringToFront();
    await expect.poll(() => opened.marks()).toEqual([]);
    await expect.poll(() => held(opened)).toEqual(NOTHING);
    expect(await opened.document()).toBe(before);
    expect(opened.console).toEqual([]);

    await haveSettings(own, {});
    await expect.poll(() => opened.marks()).toEqual(['港治谷', '三区两通道']);
    await opened.close();
    await own.close();
  });
});
