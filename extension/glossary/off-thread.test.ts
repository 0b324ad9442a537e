import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const room = resolve(import.meta.dirname, '..');

/** All files that run on a page's own thread: its imports and theirs in turn, except types and workers. */
function codeOf(start: string): string[] {
  const files = new Set([join(room, start)]);
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    const imports = code.matchAll(/(?:^(?:import|export)(?! type)[^'";(]*|\bimport\()'(\.[^']+\.tsx?)'/gm);
    for (const [, path = ''] of imports) {
      const imported = join(dirname(file), path);
      if (existsSync(imported)) files.add(imported);
    }
  }
  return [...files].map((file) => file.slice(room.length + 1));
}

it.each(['entrypoints/popup/main.ts', 'entrypoints/sidepanel/main.tsx', 'entrypoints/options/main.ts'])(
  '%s neither reads nor searches packs on its own thread, since they may have 100,000 terms',
  (start) => {
    const code = codeOf(start);
    expect(code).toContain('glossary/ask.ts');
    for (const heavy of [
      'packs/read-set.ts',
      'glossary/glossary.ts',
      'glossary/letter-index.ts',
      'glossary/explain.ts',
    ]) {
      expect(code).not.toContain(heavy);
    }
  },
);

it('finds what a worker imports, so the test above can fail', () => {
  expect(codeOf('glossary/glossary.worker.ts')).toContain('packs/read-set.ts');
});
