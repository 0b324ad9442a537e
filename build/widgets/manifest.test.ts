import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeElements, elementsOf } from './manifest.ts';

const root = join(import.meta.dirname, '../..');
const manifest = analyzeElements(root);
const elements = elementsOf(manifest);

/** What Lit knows about an element's class. */
interface LitClass {
  elementProperties: Map<string, { attribute?: false | string; state?: boolean }>;
}

it('includes every element', () => {
  const folders = globSync('widgets/elements/*/mingci-*.ts', { cwd: root }).map((file) =>
    file.replace(/^.*\/|\.ts$/g, ''),
  );
  expect(elements.map(({ tagName }) => tagName).sort()).toEqual(folders.sort());
});

it('names files that a page can load, not sources', () => {
  expect(manifest.modules.map(({ path }) => path)).toContain('elements/term.js');
  expect(JSON.stringify(manifest)).not.toMatch(/\.ts"|widgets\//);
});

describe.each(elements.map((element) => [element.tagName, element] as const))('<%s>', (tag, element) => {
  const folder = join(root, 'widgets/elements', tag.replace('mingci-', ''));
  const load = async () => (await import(join(folder, `${tag}.ts`)))[element.name] as LitClass;

  it('has all its attributes in the manifest, with type and description', async () => {
    const { elementProperties } = await load();
    const attributes = new Set(element.attributes?.map(({ name }) => name));
    for (const [name, { attribute, state }] of elementProperties) {
      if (attribute === false || state) continue;
      expect(attributes, `@attr ${name}`).toContain(attribute ?? name);
    }
    for (const { name, type, description } of element.attributes ?? []) {
      expect(type?.text, name).toBeTruthy();
      expect(description, name).toBeTruthy();
    }
  });

  it('has all events, parts and custom properties of its sources in the manifest', () => {
    const source = globSync('*.ts', { cwd: folder })
      .filter((file) => !file.endsWith('test.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\/\*\*[^]*?\*\//g, ''))
      .join('\n');
    const names = (pattern: RegExp) => new Set([...source.matchAll(pattern)].map(([, name]) => name as string));
    const told = (list: readonly { name: string }[] | undefined) => new Set(list?.map(({ name }) => name));
    const events = names(/'(mingci-(?:open|close|load|error|export))'/g);
    expect([...events].filter((name) => !told(element.events).has(name))).toEqual([]);
    const parts = names(/\bpart="([a-z]+)"/g);
    expect([...parts].filter((name) => !told(element.cssParts).has(name))).toEqual([]);
    const properties = names(new RegExp(`var\\((--${tag}-[a-z-]+)`, 'g'));
    expect([...properties].filter((name) => !told(element.cssProperties).has(name))).toEqual([]);
  });
});
