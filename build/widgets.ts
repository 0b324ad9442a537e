import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import type { Pack } from '../data/schema/pack.ts';
import { DEFAULT_PACKS } from './data/default-table.ts';
import { writeOutput } from './data/repository.ts';
import { minifySheets } from './minify-sheets.ts';
import { minifyTemplates } from './minify-templates.ts';
import { ALIKE, type Group, TOGETHER } from './widgets/chunks.ts';
import { analyzeElements } from './widgets/manifest.ts';
import { writePackageFiles } from './widgets/publish.ts';
import { splitPacks } from './widgets/split-packs.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'widgets/dist');
/** The bundle's parts, on the way to it. */
const parts = join(root, '.cache/bundle');

/**
 * The files that a page may load: path in `widgets/dist` → source, without extensions. Each element has a line here.
 */
const ENTRIES: Record<string, string> = {
  mingci: 'widgets/elements/loader',
  hydrate: 'widgets/elements/hydrate',
  'elements/term': 'widgets/elements/term/index',
  'elements/article': 'widgets/elements/article/index',
  'elements/glossary': 'widgets/elements/glossary/index',
  'elements/indicator': 'widgets/elements/indicator/index',
  'elements/indicators': 'widgets/elements/indicators/index',
  'elements/pack': 'widgets/elements/pack/index',
};

/**
 * Builds the files that a publisher's page loads into `widgets/dist`, where the packs already are. If something does
 * not build, the last good files stay.
 */
export async function buildWidgets(): Promise<void> {
  const written = [
    ...(await buildScripts()),
    ...(await write(library({ core: 'widgets/core/index' }))),
    ...(await write(serverLibrary())).map((name) => `server/${name}`),
  ];
  await removeOthers(new Set(written));
  await writeDefaultPacks();
  const manifest = analyzeElements(root);
  writeOutput('widgets/dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  writePackageFiles(root, manifest, writeOutput);
}

/** Where a build goes, and whether it is minified. */
interface Output {
  folder?: string;
  minify?: boolean;
}

/** Builds the scripts that a page may name, with what they load, and returns the paths of the files written. */
export async function buildScripts(output?: Output): Promise<string[]> {
  // The code that fetches packs is one folder below the packs' parent, in chunks and in the bundle: `../packs/` fits both.
  return [...(await write(library(ENTRIES, TOGETHER, output))), ...(await writeBundle(output))];
}

/** Builds, and returns the paths of the files written. */
async function write(config: InlineConfig): Promise<string[]> {
  const built = await build(config);
  return [built].flat().flatMap((each) => ('output' in each ? each.output.map(({ fileName }) => fileName) : []));
}

/** Removes files that an earlier build wrote under names that this build no longer uses. */
async function removeOthers(written: ReadonlySet<string>): Promise<void> {
  for (const folder of ['elements', 'chunks', 'bundle', 'server/elements', 'server/chunks']) {
    const names = await readdir(join(dist, folder)).catch(() => []);
    for (const name of names) if (!written.has(`${folder}/${name}`)) await rm(join(dist, folder, name));
  }
}

/** `groups`: modules that share a chunk. Without them, all is in the files of the entries. */
function library(
  entries: Record<string, string>,
  groups?: readonly Group[],
  { folder = dist, minify = true }: Output = {},
): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [minifySheets(), minifyTemplates()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      // The oldest versions with the CSS Custom Highlight API and popovers, which marks and cards need.
      target: ['chrome114', 'safari17.2', 'firefox140'],
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          // `build.minify` keeps white space in ES libraries for the sake of bundlers; these go straight to a browser.
          minify,
          comments: false,
          codeSplitting: groups ? { includeDependenciesRecursively: false, groups: [...groups] } : false,
          ...(groups && { chunkFileNames: 'chunks/[name]-[hash].js' }),
        },
      },
      lib: {
        entry: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, `${file}.ts`)])),
        formats: ['es'],
      },
    },
  };
}

/**
 * Everything in one file, made from files that are built first. Modules that are imported lazily also run lazily here, so
 * each has a wrapper: these files need only a few, whereas wrappers for the sources would take 1.7 kB.
 */
async function writeBundle(output?: Output): Promise<string[]> {
  const split = library({ mingci: 'widgets/elements/loader' }, [...ALIKE, ...TOGETHER], { ...output, folder: parts });
  await write({ ...split, build: { ...split.build, emptyOutDir: true } });
  const { build, ...config } = library({}, undefined, output);
  const lib = { entry: { 'bundle/mingci': join(parts, 'mingci.js') }, formats: ['es' as const] };
  return write({ ...config, build: { ...build, lib } });
}

/** The elements for a server, which renders with its own copy of Lit. */
function serverLibrary(): InlineConfig {
  const elements = Object.entries(ENTRIES).filter(([name]) => name.startsWith('elements/'));
  const config = library({ ...Object.fromEntries(elements), server: 'widgets/elements/server' }, TOGETHER);
  return {
    ...config,
    build: { ...config.build, outDir: join(dist, 'server'), ssr: true },
    ssr: { external: ['lit'], noExternal: true },
  };
}

/** Writes the default packs together, since cards of one pack link to related terms of another. */
async function writeDefaultPacks(): Promise<void> {
  const packs: Pack[] = [];
  for (const id of DEFAULT_PACKS) packs.push(JSON.parse(await readFile(join(dist, `packs/${id}.json`), 'utf8')));
  for (const [id, files] of splitPacks(packs)) {
    const folder = join(dist, 'packs', id);
    // Removes files of an earlier build, whose content hashes differ. Documents and exports come from the data build
    // and stay.
    for (const name of (await readdir(folder)).filter((each) => /^(?:cards-|figures-|indicators)/.test(each))) {
      await rm(join(folder, name), { recursive: true });
    }
    for (const [name, content] of files) writeOutput(`widgets/dist/packs/${id}/${name}`, content);
  }
}

if (import.meta.main) await buildWidgets();
