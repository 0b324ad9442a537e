// `node build/store-pictures.ts` takes the pictures for the browser stores, 1280 × 800, in three languages, of the
// built extension on the demo story. Run it by hand when the looks change; the pictures are committed.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../widgets/core/card/model.ts';
import { compose } from './pictures/compose.ts';
import { choose, openCard, openStory, pictureOf, startPictureReader, type System } from './pictures/scene.ts';
import { SURFACES } from './pictures/surfaces.ts';
import type { Reader } from './reader/reader.ts';
import { startSite } from './serve.ts';

const WIDTH = 1280;
const HEIGHT = 800;
/** By the stores' language codes: our language, and the term whose card opens, as the story writes it. */
const LANGUAGES: Record<string, { lang: Lang; term: string }> = {
  en: { lang: 'en', term: '港治谷' },
  'zh-CN': { lang: 'zh-Hans', term: '１＋６＋Ｎ' },
  'zh-TW': { lang: 'zh-Hant', term: '三區兩通道' },
};

async function takePictures(reader: Reader, story: string, term: string): Promise<Record<string, Uint8Array>> {
  async function pictureOfStory(width: number, opened?: string): Promise<Uint8Array> {
    const page = await openStory(reader, story, { width, height: HEIGHT });
    if (opened !== undefined) await openCard(page, opened);
    const png = await page.page.screenshot();
    await page.close();
    return png;
  }

  async function pictureOfOwn(name: keyof typeof SURFACES, system: System = {}): Promise<Uint8Array> {
    const page = await openStory(reader, story, { width: WIDTH, height: HEIGHT });
    const png = await pictureOf(reader, SURFACES[name], story, { system });
    await page.close();
    return png;
  }

  const { popup, panel } = SURFACES;
  const beside = WIDTH - panel.view.width;
  const { browser } = reader.driver;
  return {
    '1-card': await pictureOfStory(WIDTH, term),
    // A popup hangs below its button, at the right end of the toolbar.
    '2-popup': await compose(browser, WIDTH, HEIGHT, [
      { png: await pictureOfStory(WIDTH), left: 0, top: 0 },
      { png: await pictureOfOwn('popup'), left: WIDTH - popup.view.width - 24, top: 8, floats: true },
    ]),
    '3-panel': await compose(browser, WIDTH, HEIGHT, [
      { png: await pictureOfStory(beside - 1), left: 0, top: 0 },
      { png: await pictureOfOwn('panel'), left: beside, top: 0 },
    ]),
    '4-source': await pictureOfOwn('source'),
    '5-options': await pictureOfOwn('options', { scheme: 'dark' }),
  };
}

const root = join(import.meta.dirname, '..');
process.chdir(root);
const site = await startSite({ folder: join(root, 'widgets/dist/gallery') });
const reader = await startPictureReader();
try {
  for (const [name, { lang, term }] of Object.entries(LANGUAGES)) {
    await choose(reader, { lang });
    const folder = join('extension/store', name);
    mkdirSync(folder, { recursive: true });
    for (const [picture, png] of Object.entries(await takePictures(reader, site.url('stories/news.html'), term))) {
      writeFileSync(join(folder, `${picture}.png`), png);
      console.log(`extension/store/${name}/${picture}.png`);
    }
  }
} finally {
  await reader.close();
  await site.close();
}
