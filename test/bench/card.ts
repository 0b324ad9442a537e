import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReadingPage } from '../../build/reader/page.ts';
import { BROWSERS, type BrowserName, EXTENSIONS, startReader } from '../../build/reader/reader.ts';
import { startSite } from '../../build/serve.ts';
import { DELAYS } from '../../widgets/core/page/hover.ts';
import { type Figure, OURS, type Suite } from './figure.ts';
import { armed, type CardTimes, seen } from './in-page/card-times.ts';
import { progress } from './progress.ts';
import { median } from './turns.ts';

const PAGES = 7;
const TERMS = ['港治谷', '三区两通道', 'RCEP'];
const BODY = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><body style="line-height: 8">${TERMS.map((term) => `<p>建设${term}，工作报告。</p>`).join('')}`;

export const suite: Suite = {
  title:
    'from the decision to show a card (the pointer has rested on a term) until it is painted, with the built extension.\n' +
    'The first card on a page loads the code and its content, later ones only their content',
  async run() {
    const figures: Figure[] = [];
    for (const name of BROWSERS) figures.push(...(await figuresIn(name)));
    return figures;
  },
};

async function figuresIn(name: BrowserName): Promise<Figure[]> {
  const extension = resolve(EXTENSIONS[name]);
  if (!existsSync(extension)) throw new Error(`${EXTENSIONS[name]} does not exist: run npm run build`);
  const site = await startSite({ pages: { '/': { body: BODY } } });
  const reader = await startReader(name, { extension, headless: true, offline: true });
  const first: CardTimes[] = [];
  const later: CardTimes[] = [];
  try {
    for (let count = 1; count <= PAGES; count++) {
      progress(`${name}, page ${count} of ${PAGES}`);
      const page = await reader.open(site.url('/'));
      await page.page.waitForFunction((size) => CSS.highlights.get('mingci')?.size === size, {}, TERMS.length);
      for (const term of TERMS) (term === TERMS[0] ? first : later).push(await timesOf(page, term));
      await page.close();
    }
  } finally {
    await reader.close();
    await site.close();
  }
  return [
    ...rows(`first card of the browser, ${name}`, first.slice(0, 1)),
    ...rows(`first card of a page, ${name}`, first.slice(1), { ms: 100 }),
    ...rows(`next card, ${name}`, later, { frames: 0 }),
  ];
}

async function timesOf(page: ReadingPage, term: string): Promise<CardTimes> {
  const { x, y } = await page.placeOf(term);
  await page.page.mouse.move(1, 1);
  await page.page.waitForFunction(() => !document.querySelector('mingci-card'));
  await page.frame.evaluate(armed, DELAYS.rest);
  await page.page.mouse.move(x, y);
  return page.frame.evaluate(seen);
}

function rows(label: string, times: readonly CardTimes[], most: { ms?: number; frames?: number } = {}): Figure[] {
  const figure = (what: string, unit: Figure['unit'], values: number[], limit?: number): Figure => ({
    case: `${label}, ${what}`,
    who: OURS,
    value: median(values),
    least: Math.min(...values),
    runs: values.length,
    unit,
    ...(limit !== undefined && { bound: { of: 'value', most: limit } }),
  });
  const delays = times.map(({ decided, painted }) => painted - decided);
  const frames = times.map(({ framesBefore }) => framesBefore);
  return [figure('painted', 'ms', delays, most.ms), figure('frames without it', 'count', frames, most.frames)];
}
