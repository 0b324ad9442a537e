import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { sizeTable, weigh } from './sizes.ts';

const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILES = {
  'a.js': "import { b } from './b.js'; export * from './c.js'; export const a = () => import('./later.js');",
  'b.js': "import './c.js'; export const b = 'b';",
  'c.js': "export const c = 'c';",
  'later.js': 'export default 1;',
  'data.json': '{"a":1}',
};
for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);

const kB = (...names: (keyof typeof FILES)[]) =>
  names.reduce((sum, name) => sum + gzipSync(FILES[name], { level: 9 }).length, 0) / 1000;

describe('weigh', () => {
  it('counts a file and each of its static imports once, but not dynamic imports', () => {
    expect(weigh({ what: 'a', files: ['a.js'], limit: 1 }, folder).size).toBeCloseTo(kB('a.js', 'b.js', 'c.js'), 6);
  });

  it('leaves out files that are already loaded', () => {
    expect(weigh({ what: 'a', files: ['a.js'], besides: ['b.js'], limit: 1 }, folder).size).toBeCloseTo(kB('a.js'), 6);
  });

  it('accepts globs and data files', () => {
    expect(weigh({ what: 'data', files: ['*.json'], limit: 1 }, folder).size).toBeCloseTo(kB('data.json'), 6);
  });

  it('leaves out long base64 strings if only code counts', () => {
    const content = `const table = '${'QUJD'.repeat(2000)}';`;
    writeFileSync(join(folder, 'table.js'), content);
    const size = weigh({ what: 'code', files: ['table.js'], codeOnly: true, limit: 1 }, folder).size;
    expect(size).toBeCloseTo(gzipSync("const table = '';", { level: 9 }).length / 1000, 6);
  });

  it('fails if a file is missing, rather than count it as small', () => {
    expect(() => weigh({ what: 'x', files: ['x-*.js'], limit: 1 }, folder)).toThrow(
      'x-*.js does not exist: run npm run build',
    );
  });
});

it('writes the table for the docs', () => {
  expect(sizeTable([{ what: 'a thing', files: [], limit: 2, size: 1.26 }])).toContain('| a thing | 1.3 | 2 |');
});
