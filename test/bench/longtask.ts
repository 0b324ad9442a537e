import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXTENSIONS, type Reader, startReader } from '../../build/reader/reader.ts';
import { type ServedPage, startSite } from '../../build/serve.ts';
import { settledMarks } from '../../build/start/show.ts';
import { type Figure, OURS, type Suite } from './figure.ts';
import { ownStretches, PROFILE, type Stretch } from './own-stretches.ts';
import { progress } from './progress.ts';
import { traced } from './trace.ts';

/** What browsers call a long task, in ms: anything longer feels like a stalled page. */
const LONG = 50;
const SLOWED_DOWN = 4;
/** Saved real pages, which are not in the repository. */
const SHARED = join(import.meta.dirname, '../../../shared/pages');
const MANY_NODES = join(import.meta.dirname, '../fixtures/pages/many-nodes.html');

export const suite: Suite = {
  title:
    `the longest time that the built extension’s script takes within a task of the page, in Chromium with the processor\n` +
    `slowed down ${SLOWED_DOWN} ×, by the thread’s own clock, from a profile, which takes time itself. Also the longest task that\n` +
    `it was part of, including the work of the page and the browser`,
  async run() {
    const extension = resolve(EXTENSIONS.chromium);
    if (!existsSync(extension)) throw new Error(`${EXTENSIONS.chromium} does not exist: run npm run build`);
    const pages = servedPages();
    const site = await startSite({ pages });
    const reader = await startReader('chromium', { extension, headless: true, offline: true });
    try {
      const figures: Figure[] = [];
      for (const path of Object.keys(pages)) figures.push(...(await stretchesOn(reader, path, site.url(path))));
      return figures;
    } finally {
      await reader.close();
      await site.close();
    }
  },
};

async function stretchesOn(reader: Reader, path: string, url: string): Promise<Figure[]> {
  progress(path);
  const reading = await reader.open('about:blank');
  await reading.page.emulateCPUThrottling(SLOWED_DOWN);
  let marks = 0;
  const work = async () => {
    await reader.driver.goto(reading.page, url);
    marks = (await settledMarks(reading)).length;
  };
  const found = ownStretches(await traced(reading.page, PROFILE, work), `${reader.driver.ownOrigin}/reader.js`);
  await reading.close();
  if (found.length === 0) throw new Error(`${path}: the extension did not run, or the profile does not show it`);
  const label = `${path.slice(1)}, ${marks} marks`;
  const longest = (of: keyof Stretch) => Math.max(...found.map((stretch) => stretch[of]));
  return [
    { case: label, who: OURS, value: longest('script'), unit: 'ms', bound: { of: 'value', most: LONG } },
    { case: label, who: 'the whole task', value: longest('task'), unit: 'ms' },
  ];
}

/** The saved pages. Their policy blocks what they would load from elsewhere: waiting in vain for that takes minutes. */
function servedPages(): Record<string, ServedPage> {
  const names = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith('.html')) : [];
  if (names.length === 0) progress('no saved pages in ../shared/pages: measuring only the page of 100,000 nodes');
  const headers = { 'content-security-policy': "default-src 'self' 'unsafe-inline' data:" };
  return {
    '/many-nodes.html': { body: readFileSync(MANY_NODES, 'utf8') },
    ...Object.fromEntries(
      names.map((name) => [`/${name}`, { body: readFileSync(join(SHARED, name), 'utf8'), headers }]),
    ),
  };
}
