// `npm start`: builds all, serves the gallery and opens a browser with the extension installed on the demo stories.
// Without a display it does the same out of sight, and tells what it saw. `-- --once` stops then; `-- PAGE` takes a
// file or an address in place of the stories; PORT=8080 serves on that port instead of any free one.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { buildGallery } from './gallery.ts';
import { EXTENSIONS, type Reader, startReader } from './reader/reader.ts';
import { type Site, startSite } from './serve.ts';
import { find } from './setup/browsers.mjs';
import { hasDisplay, isAddress, readArguments } from './start/arguments.ts';
import { printMarks, settledMarks, takeScreenshot } from './start/show.ts';

const root = join(import.meta.dirname, '..');
/** npm runs scripts in the repository; a file is named from where the person is. */
const cwd = process.env['INIT_CWD'] ?? process.cwd();
const STORIES = ['stories/news.html', 'stories/report.html'];

/** The addresses to open. A file is served rather than opened: browsers treat pages of the disk differently. */
async function pagesToOpen(page: string | undefined, gallery: Site, sites: Site[]): Promise<string[]> {
  if (page === undefined) return STORIES.map((story) => gallery.url(story));
  if (isAddress(page)) return [page];
  const file = resolve(cwd, page);
  if (!existsSync(file)) throw new Error(`there is no file ${file}. An address begins with http:// or https://`);
  const site = await startSite({ folder: dirname(file) });
  sites.push(site);
  return [site.url(encodeURIComponent(basename(file)))];
}

async function showPages(reader: Reader, urls: readonly string[], visible: boolean): Promise<number> {
  let total = 0;
  for (const url of urls) {
    const page = await reader.open(url, visible ? 'window' : undefined);
    const marks = await settledMarks(page);
    total += marks.length;
    printMarks(page.page.url(), marks);
    if (!visible) console.log(`  picture: ${await takeScreenshot(page, marks)}`);
  }
  return total;
}

async function start(): Promise<void> {
  const { once, page } = readArguments(process.argv.slice(2));
  const browser = find('chromium') ? 'chromium' : 'firefox';
  if (!find(browser)) throw new Error('no browser found. Run `npm run setup`: it says how to get one');
  if (spawnSync(process.execPath, ['build/build.ts'], { cwd: root, stdio: 'inherit' }).status !== 0) {
    throw new Error('the build failed; why stands above');
  }

  const gallery = await startSite({ folder: await buildGallery(), port: Number(process.env['PORT'] ?? 0) });
  const sites = [gallery];
  let reader: Reader | undefined;
  try {
    const urls = await pagesToOpen(page, gallery, sites);
    const visible = hasDisplay(process.platform, process.env);
    if (!visible) console.log('\nNo display: reading out of sight.');
    reader = await startReader(browser, { extension: join(root, EXTENSIONS[browser]), headless: !visible });
    const [blank] = await reader.driver.browser.pages();
    const marks = await showPages(reader, urls, visible);
    if (page === undefined && marks === 0) throw new Error('the stories hold terms, and none was marked');
    console.log(`\nGallery: ${gallery.url('/')}`);
    if (once) return;
    await blank?.close();
    if (!visible) await reader.close();
    console.log('Serving until you press Ctrl-C.');
    await new Promise(() => undefined);
  } finally {
    await reader?.close();
    for (const site of sites) await site.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(`start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
