import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSIONS, type Reader, startReader } from '../../build/reader/reader.ts';
import { settledMarks } from '../../build/start/show.ts';
import { type TraceEvent, traced } from '../bench/trace.ts';
import { galleryFolder, siteFor } from './gallery-site.ts';

/** With these, Chromium records for each layout the stack of the script that forced it. */
const CATEGORIES = ['blink', 'devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];

/** The layouts that a script of the extension has forced early. */
function forcedBy(origin: string, events: readonly TraceEvent[]): string[] {
  return events
    .filter(({ name, args }) => name === 'Layout' && JSON.stringify(args).includes(origin))
    .map(({ args }) => JSON.stringify(args));
}

const site = siteFor({
  folder: galleryFolder,
  pages: { '/few.html': { body: '<!doctype html><meta charset="utf-8"><p>建设“港治谷”，工作报告。</p>' } },
});

describe('The extension in chromium', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader('chromium', { extension: resolve(EXTENSIONS.chromium), headless: true, offline: true });
  });
  afterAll(() => reader.close());

  it.each(['few.html', 'stories/news.html', 'stories/report.html'])(
    'marks %s without forcing a layout',
    async (path) => {
      const page = await reader.open('about:blank');
      const events = await traced(page.page, CATEGORIES, async () => {
        await reader.driver.goto(page.page, site().url(path));
        expect(await settledMarks(page)).toContain('港治谷');
      });
      expect(events.filter(({ name }) => name === 'Layout').length).toBeGreaterThan(0);
      expect(forcedBy(reader.driver.ownOrigin, events)).toEqual([]);
      await page.close();
    },
  );

  it('forces one to place a card, which proves that this test can see forced layouts', async () => {
    const page = await reader.open(site().url('few.html'));
    await expect.poll(() => page.marks()).toEqual(['港治谷']);
    const events = await traced(page.page, CATEGORIES, async () => {
      await page.hover('港治谷');
      await expect.poll(() => page.cardText()).toBeDefined();
    });
    expect(forcedBy(reader.driver.ownOrigin, events)).not.toEqual([]);
    await page.close();
  });
});
