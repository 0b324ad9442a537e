import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Reader, startReader } from '../../build/reader/reader.ts';
import { type Site, startSite } from '../../build/serve.ts';
import { followSteps } from './follow-steps.ts';
import { frameworks, hydratedPage } from './hydrated-pages.ts';
import { inEachBrowser } from './in-each-browser.ts';

const helpers = readFileSync(join(import.meta.dirname, '../fixtures/page.js'), 'utf8');
const script = (body: string) => ({ body, headers: { 'content-type': 'text/javascript; charset=utf-8' } });

let site: Site;

beforeAll(async () => {
  const built = await Promise.all(frameworks.map(async (name) => ({ name, ...(await hydratedPage(name)) })));
  site = await startSite({
    pages: {
      '/page.js': script(helpers),
      ...Object.fromEntries(
        built.flatMap(({ name, html, script: body }) => [
          [`/${name}`, { body: html }],
          [`/${name}.js`, script(body)],
        ]),
      ),
    },
  });
});

afterAll(() => site?.close());

const calm = async (reader: Reader, path: string) => {
  const opened = await reader.open(site.url(path));
  await opened.page.waitForSelector('html[data-calm]');
  return opened;
};

inEachBrowser('A page that a framework hydrates', (reader) => {
  let plain: Reader;

  beforeAll(async () => {
    plain = await startReader(reader().name, { headless: true, offline: true });
  });

  afterAll(() => plain?.close());

  it.each(frameworks)('%s, after it was marked, finds its nodes as it left them when it renders', async (name) => {
    const opened = await calm(reader(), `/${name}`);
    const alone = await calm(plain, `/${name}`);
    await followSteps(opened, alone);
    expect(opened.console).toEqual([]);
    await opened.close();
    await alone.close();
  });

  it.each(frameworks)('%s, while it is being marked, is intact in the end', async (name) => {
    const opened = await calm(reader(), `/${name}?soon`);
    const alone = await calm(plain, `/${name}?soon`);
    await expect.poll(() => opened.marks()).toEqual(['港治谷', '三区两通道', '六稳', '国内国际双循环']);
    await followSteps(opened, alone);
    expect(opened.console).toEqual([]);
    await opened.close();
    await alone.close();
  });
});

// The tests above rely on this: the pages do notice if somebody wraps their text, as other annotators do.
describe('A framework', () => {
  it.each(frameworks)('%s complains if somebody has wrapped its text', async (name) => {
    const plain = await startReader(BROWSERS[0] as (typeof BROWSERS)[number], { headless: true, offline: true });
    const opened = await calm(plain, `/${name}`);
    const complaints = await opened.frame.evaluate(async () => {
      const text = document.querySelector('p')?.lastChild as Text;
      const mark = document.createElement('mark');
      text.replaceWith(mark);
      mark.append(text);
      for (const { run } of steps.slice(0, 2)) await run();
      return failures;
    });
    expect([...complaints, ...opened.console]).not.toEqual([]);
    await plain.close();
  });
});
