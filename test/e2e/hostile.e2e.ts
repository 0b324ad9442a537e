import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteFor } from './gallery-site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const folder = join(import.meta.dirname, '../fixtures/pages');
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const script = (path: string) => ({
  body: readFileSync(join(import.meta.dirname, '../../node_modules', path), 'utf8'),
  headers: { 'content-type': 'text/javascript' },
});

const site = siteFor({
  pages: {
    '/preact.js': script('preact/dist/preact.mjs'),
    ...Object.fromEntries(names.map((name) => [`/${name}`, { body: read(name) }])),
  },
});

inEachBrowser('A hostile page', (reader) => {
  it.each(names)('%s is marked right and goes its own way', async (name) => {
    const expected = /<meta name="marks" content="([^"]*)">/.exec(read(name))?.[1]?.split(' ');
    const opened = await reader().open(site().url(`/${name}`));
    await opened.page.waitForSelector('html[data-calm]');
    await expect.poll(() => opened.marks()).toEqual(expected);
    const failures = await opened.frame.evaluate(() => (globalThis as unknown as { failures: string[] }).failures);
    expect(failures).toEqual([]);
    expect(opened.console).toEqual([]);
    await opened.close();
  });
});
