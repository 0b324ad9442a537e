// `npm start` builds everything, serves the gallery, and opens the demo stories in a browser with the extension
// installed. Without a display it runs the browser headless and prints what it saw. `-- --once` exits then; `-- PAGE`
// opens a file or an address instead of the stories; PORT=8080 serves on that port instead of any free one.

import { spawnSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { EXTENSIONS, type Reader, startReader } from './reader/reader.ts';
import { startSite } from './serve.ts';
import { find } from './setup/browsers.mjs';
import { findPage, hasDisplay, readArguments } from './start/arguments.ts';
import { printMarks, settledMarks, takeScreenshot } from './start/show.ts';

const root = join(import.meta.dirname, '..');
const STORIES = ['stories/news.html', 'stories/report.html'];

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

function build(): void {
  const { status } = spawnSync(process.execPath, ['build/build.ts'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed; see above');
}

async function start(): Promise<void> {
  // Checks that can fail early come before the build: nobody should wait for it to learn of a mistyped name.
  const { once, page } = readArguments(process.argv.slice(2));
  // npm runs scripts in the repository's root; INIT_CWD is the folder in which npm was called.
  const wanted = page === undefined ? undefined : findPage(page, process.env['INIT_CWD'] ?? process.cwd());
  const browser = find('chromium') ? 'chromium' : 'firefox';
  if (!find(browser)) throw new Error('no browser found. Run `npm run setup`; it explains how to get one');
  const gallery = await startSite({
    folder: join(root, 'widgets/dist/gallery'),
    // Code copied from the gallery has to work wherever it is pasted.
    shared: true,
    port: Number(process.env['PORT'] ?? 0),
  });
  const sites = [gallery];
  let reader: Reader | undefined;
  try {
    build();
    let urls = STORIES.map((story) => gallery.url(story));
    if (wanted && 'address' in wanted) urls = [wanted.address];
    if (wanted && 'file' in wanted) {
      // Served rather than opened from disk: an extension may read local files only if the user has allowed it.
      const site = await startSite({ folder: dirname(wanted.file) });
      sites.push(site);
      urls = [site.url(encodeURIComponent(basename(wanted.file)))];
    }
    const visible = hasDisplay(process.platform, process.env);
    if (!visible) console.log('\nNo display: running headless.');
    reader = await startReader(browser, { extension: join(root, EXTENSIONS[browser]), headless: !visible });
    const [blank] = await reader.driver.browser.pages();
    const marks = await showPages(reader, urls, visible);
    if (page === undefined && marks === 0) throw new Error('the stories contain terms, but none was marked');
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
