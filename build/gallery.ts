import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { colorDeclarations, fonts } from '../widgets/core/card/tokens.ts';
import { DEFAULT_PACKS } from './data/default-table.ts';
import { elementPage, pathOf } from './gallery/element-page.ts';
import { ELEMENT_PAGES } from './gallery/elements.ts';
import { indicatorEmbed, termEmbed } from './gallery/embed-page.ts';
import { LOCALES, localized } from './gallery/locale.ts';
import { reportPage } from './gallery/report-page.ts';
import { type GallerySource, indicatorOf, readSource, termOf } from './gallery/source.ts';
import { startPage } from './gallery/start-page.ts';
import { zipWidgets } from './gallery/widgets-zip.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'widgets/dist');
const ours = join(root, 'widgets/gallery');
const out = join(dist, 'gallery');

/** Sheets of the site, and of what they are made, in order: what comes later wins. */
const SHEETS = {
  'gallery.css': ['base', 'start', 'element', 'code', 'api', 'print'],
  'embed.css': ['embed'],
};

/**
 * Builds the gallery, a static site that any host can serve from any folder, into `widgets/dist/gallery`, and returns that
 * folder. It needs the data and the widgets to be built.
 */
export async function buildGallery(): Promise<string> {
  await rm(out, { recursive: true, force: true });
  for (const each of ['stories', 'icon.svg']) await cp(join(ours, each), join(out, each), { recursive: true });
  await copyWidgets();
  await buildScripts();
  await zipWidgets(out);
  await write(
    'stories/report.html',
    reportPage(await readFile(join(root, 'data/packs/shibei-2021/report.txt'), 'utf8')),
  );
  for (const [sheet, parts] of Object.entries(SHEETS)) {
    const texts = await Promise.all(parts.map((part) => readFile(join(ours, 'sheets', `${part}.css`), 'utf8')));
    await write(sheet, [tokenSheet(), ...texts].join('\n'));
  }
  const source = await readSource(dist);
  for (const [path, content] of pages(source)) await write(path, content);
  return out;
}

/** Every page that is made from templates: path and markup. */
function* pages(source: GallerySource): Generator<[string, string]> {
  for (const locale of LOCALES) {
    yield [localized('index.html', locale), startPage(source, locale)];
    for (const element of ELEMENT_PAGES) {
      yield [localized(pathOf(element.tag), locale), elementPage(element, source, locale)];
    }
    const ids = (kind: 'terms' | 'indicators') =>
      new Set(source.packs.flatMap((pack) => pack[kind].map(({ id }) => id)));
    for (const id of ids('terms')) {
      yield [localized(`embed/term/${id}.html`, locale), termEmbed(termOf(source, id), locale)];
    }
    for (const id of ids('indicators')) {
      yield [localized(`embed/indicator/${id}.html`, locale), indicatorEmbed(indicatorOf(source, id), locale)];
    }
  }
}

/** What publishers take along: the folder that they put on their own site. Code, the packs' own files, the manifest. */
async function copyWidgets(): Promise<void> {
  const apart = new Set(['gallery', 'packs']);
  for (const each of (await readdir(dist)).filter((name) => !apart.has(name))) {
    await cp(join(dist, each), join(out, 'widgets', each), {
      recursive: true,
      filter: only(/\.js$|\/custom-elements\.json$|\/LICENSE$/),
    });
  }
  for (const id of DEFAULT_PACKS) {
    await cp(join(dist, 'packs', `${id}.json`), join(out, 'widgets/packs', `${id}.json`));
    await cp(join(dist, 'packs', id), join(out, 'widgets/packs', id), {
      recursive: true,
      filter: only(/\.json$/),
    });
  }
}

/** For `cp`: folders, and files whose path fits. */
function only(wanted: RegExp): (path: string) => Promise<boolean> {
  return async (path) => wanted.test(path) || (await stat(path)).isDirectory();
}

async function buildScripts(): Promise<void> {
  for (const [name, file] of [
    ['gallery', 'page'],
    ['embed', 'embed'],
    ['widgets/frames', 'frames'],
  ] as const) {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: out,
        emptyOutDir: false,
        target: ['chrome114', 'safari17.2', 'firefox140'],
        lib: { entry: { [name]: join(ours, `${file}.ts`) }, formats: ['es'] },
      },
    });
  }
}

/** The colours and faces that the cards have. */
function tokenSheet(): string {
  return `:root { ${colorDeclarations('light')} --zh: ${fonts['zh-Hans']}; --latin: ${fonts.latin}; }
@media screen and (prefers-color-scheme: dark) { :root { ${colorDeclarations('dark')} } }`;
}

async function write(path: string, content: string): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

if (import.meta.main) console.log(`gallery: ${await buildGallery()}`);
