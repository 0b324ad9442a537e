import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, need } from '../../build/setup/browsers.mjs';
import { browserScript, defaultPacksTable, manyNodes, open, setTable } from './bench-page.ts';
import type { Figure, Suite } from './harness.ts';
import type { PageBench } from './page-in-browser.ts';

declare const bench: PageBench;

/** As browsers count: longer, and a page is felt to stand still. */
const LONG = 50;
/** Saved real pages, which are not part of the repository. */
const FOLDER = join(import.meta.dirname, '../../../shared/pages');

export const suite: Suite = {
  title: 'the longest task while a page is first marked, in Chromium with the processor slowed down 4 ×',
  async run() {
    const browser = await chromium.launch({ executablePath: need('chromium'), args: chromiumFlags() });
    const figures: Figure[] = [];
    try {
      const script = await browserScript();
      for (const [label, html] of pages()) {
        const page = await open(browser, html, script);
        await setTable(page, defaultPacksTable());
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        const { own, any } = await page.evaluate(() => bench.longestTask());
        figures.push(
          { case: label, who: 'mingci, its longest stretch', value: own, unit: 'ms', bound: LONG },
          { case: label, who: 'anyone, with styles and paint', value: any, unit: 'ms' },
        );
        await page.close();
      }
    } finally {
      await browser.close();
    }
    return figures;
  },
};

function pages(): [label: string, html: string][] {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html')) : [];
  if (names.length === 0) console.log('no saved pages in ../shared/pages: the page of 100,000 nodes alone\n');
  return [
    ['100,000 nodes', manyNodes(100_000)],
    ...names.map((name): [string, string] => [name, alone(readFileSync(join(FOLDER, name), 'utf8'))]),
  ];
}

/** A saved page without its scripts, and with nothing asked of the network: what they would load is not there. */
function alone(html: string): string {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'unsafe-inline' data:">`;
  return policy + html.replace(/<script[\s\S]*?<\/script>/gi, '');
}
