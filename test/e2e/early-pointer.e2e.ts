import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingPage } from '../../build/reader/page.ts';
import { BROWSERS, EXTENSIONS, type Reader, startReader } from '../../build/reader/reader.ts';
import { siteFor } from './gallery-site.ts';
import { withScript } from './with-script.ts';

const head =
  '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title>';
const site = siteFor({
  pages: {
    '/': {
      body: `${head}<body style="font: 20px/2 sans-serif"><p>建设港治谷。</p>`,
    },
  },
});

const goOn = ({ frame }: ReadingPage) => frame.evaluate(() => document.dispatchEvent(new Event('mingci-go-on')));

describe.each(BROWSERS)('While the code that explains marks is still loading, in %s,', (name) => {
  let reader: Reader;
  let extension: ReturnType<typeof withScript>;

  beforeAll(async () => {
    extension = withScript(EXTENSIONS[name], join(import.meta.dirname, 'held-back.js'));
    reader = await startReader(name, { extension: extension.folder, headless: true, offline: true });
  });

  afterAll(async () => {
    await reader?.close();
    extension?.remove();
  });

  async function open() {
    const opened = await reader.open(site().url('/'));
    await expect.poll(() => opened.marks()).toEqual(['港治谷']);
    return opened;
  }

  it('a pointer that comes to rest on a mark is not missed', async () => {
    const opened = await open();
    await opened.hover('港治谷');
    await goOn(opened);
    await expect.poll(() => opened.cardText()).toContain('港治谷');
    await opened.close();
  });

  it('a tap is not missed', async () => {
    const opened = await open();
    await opened.tap('港治谷');
    await goOn(opened);
    await expect.poll(() => opened.cardText()).toContain('港治谷');
    await opened.close();
  });
});
