import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeElements } from './manifest.ts';
import { packageFiles } from './publish.ts';

const root = join(import.meta.dirname, '../..');

describe('the files published beside the code', () => {
  let files = new Map<string, string>();
  beforeAll(() => {
    files = packageFiles(root, analyzeElements(root));
  });
  const file = (path: string): string => files.get(path) ?? '';

  it('need no types but their own and those of the frameworks', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.d.ts')) continue;
      const modules = [...text.matchAll(/(?:from|import) ?\(?'([^']+)'/g)].map(([, module]) => module as string);
      const [framework] = path.split('.');
      for (const module of modules) expect(module, path).toMatch(new RegExp(`^\\.|^${framework}(?:/elements)?$`));
    }
  });

  it('type properties by the values allowed for their attributes', () => {
    expect(file('elements/indicator.d.ts')).toContain('  display: "card" | "row" | "inline" | null;\n');
    expect(file('elements/article.d.ts')).toContain("  density: 'section' | 'page' | 'all';\n");
    expect(file('elements/glossary.d.ts')).toContain('  show(hash: string, focus?: boolean): Promise<boolean>;\n');
    expect(file('elements/term.d.ts')).toContain("    'mingci-term': MingciTerm;\n");
  });

  it('tell editors the values of an attribute', () => {
    const { tags } = JSON.parse(file('html-custom-data.json'));
    const indicator = tags.find(({ name }: { name: string }) => name === 'mingci-indicator');
    const display = indicator.attributes.find(({ name }: { name: string }) => name === 'display');
    expect(display.values).toEqual([{ name: 'card' }, { name: 'row' }, { name: 'inline' }]);
  });

  it('make a package that can be published', () => {
    const written = JSON.parse(file('package.json'));
    expect(written).toMatchObject({ name: 'mingci', license: 'MIT', type: 'module' });
    expect(written.private).toBeUndefined();
  });
});
