import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/**
 * Draws the extension's icons from a single SVG, in every size that stores and toolbars need, and in grey for sites
 * where the reader has switched Mingci off. Run it by hand when the drawing changes; its output is committed.
 */
const root = new URL('../', import.meta.url);
const svg = await readFile(new URL('widgets/gallery/icon.svg', root), 'utf8');
const out = new URL('extension/public/icon/', root);
await mkdir(out, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const [prefix, sizes, filter] of [
  ['', [16, 32, 48, 96, 128], 'none'],
  ['off-', [16, 32], 'grayscale(1) opacity(0.55)'],
] as const) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px;filter:${filter}}</style>${svg}`,
    );
    await writeFile(new URL(`${prefix}${size}.png`, out), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
