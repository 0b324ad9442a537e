import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from 'custom-elements-manifest/schema';
import { htmlCustomData } from './custom-data.ts';
import { elementTypes } from './element-types.ts';
import { fileOf, frameworkTypes } from './framework-types.ts';
import { elementsOf } from './manifest.ts';
import { packageJson } from './package-json.ts';
import { sourceTypes } from './source-types.ts';

/** The types of widgets/elements/server.ts, where a pack is the JSON read from its file. */
const SERVER_TYPES = `/**
 * Sets the packs from which a server renders elements, in order of precedence: the contents of \`packs/<id>.json\`.
 * Without packs, a server renders elements with their own content only.
 */
export declare function servePacks(packs: readonly { format: string; id: string }[]): void;
`;

const EVENTS = 'elements/shared/events.d.ts';

/** The files beside the code in the package that publishers install, by their path in it. */
export function packageFiles(root: string, manifest: Package): Map<string, string> {
  const elements = elementsOf(manifest);
  const names = elements.map(({ tagName }) => fileOf(tagName));
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const json = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
  return new Map([
    ['package.json', json(packageJson(JSON.parse(read('package.json'))))],
    ['README.md', read('widgets/README.md')],
    ['LICENSE', read('LICENSE')],
    ['html-custom-data.json', json(htmlCustomData(elements))],
    ['core.d.ts', "export * from './types/core/index.js';\n"],
    ['hydrate.d.ts', 'export {};\n'],
    ['mingci.d.ts', `${importsOf(names)}export type { MingciEvents } from './types/elements/shared/events.js';\n`],
    ['server/mingci.js', "import './server.js';\n"],
    ['server.d.ts', SERVER_TYPES],
    ...frameworkTypes(elements),
    ...elements.map(
      (element) =>
        [
          `elements/${fileOf(element.tagName)}.d.ts`,
          `import '../types/elements/shared/events.js';\n\n${elementTypes(element)}`,
        ] as const,
    ),
    ...[...sourceTypes(root, ['core/index.d.ts', EVENTS])].map(([path, text]) => [`types/${path}`, text] as const),
  ]);
}

function importsOf(names: readonly string[]): string {
  return names.map((name) => `import './elements/${name}.js';\n`).join('');
}

/** Writes these files, and removes types that an earlier build has left. */
export function writePackageFiles(root: string, manifest: Package, write: (path: string, text: string) => void): void {
  rmSync(join(root, 'widgets/dist/types'), { recursive: true, force: true });
  for (const [path, text] of packageFiles(root, manifest)) write(`widgets/dist/${path}`, text);
}
