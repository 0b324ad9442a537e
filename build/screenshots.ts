// `node build/screenshots.ts` takes the README's pictures of the built extension on the demo story. Run it by hand when
// the looks change; the pictures are committed.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../widgets/core/card/model.ts';
import { choose, openCard, openStory, startPictureReader } from './pictures/scene.ts';
import type { View } from './reader/reader.ts';
import { startSite } from './serve.ts';

interface Picture {
  name: string;
  lang: Lang;
  scheme: 'light' | 'dark';
  view: View;
  /** The term to open, as the story writes it. */
  term: string;
}

const WIDE: View = { width: 1040, height: 720 };
const PICTURES: readonly Picture[] = [
  { name: 'card-light', lang: 'zh-Hans', scheme: 'light', view: WIDE, term: '１＋６＋Ｎ' },
  { name: 'card-dark', lang: 'zh-Hans', scheme: 'dark', view: WIDE, term: '港治谷' },
  {
    name: 'card-narrow',
    lang: 'zh-Hans',
    scheme: 'light',
    view: { width: 390, height: 760, touch: true },
    term: '三区两通道',
  },
  { name: 'card-hant', lang: 'zh-Hant', scheme: 'light', view: WIDE, term: '三區兩通道' },
];

const root = join(import.meta.dirname, '..');
process.chdir(root);
const out = join(root, 'docs/images');
mkdirSync(out, { recursive: true });
const site = await startSite({ folder: join(root, 'widgets/dist/gallery') });
const reader = await startPictureReader();
try {
  for (const { name, lang, scheme, view, term } of PICTURES) {
    await choose(reader, { lang });
    const page = await openStory(reader, site.url('stories/news.html'), view, { scheme });
    await openCard(page, term, view.touch);
    await page.page.screenshot({ path: `${join(out, name)}.png` });
    await page.close();
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await reader.close();
  await site.close();
}
