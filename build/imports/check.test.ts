import { expect, test } from 'vitest';
import { formatProblem } from '../data/problem.ts';
import { checkImports } from './check.ts';
import { readImports } from './read-imports.ts';

const complaints = (file: string, code: string) => checkImports(file, code).map(formatProblem).join('\n');

test.each([
  ['build/data.ts', `import { Pack } from '../data/schema/pack.ts'`],
  ['build/data/table.ts', `import { compile } from '../../widgets/core/text/table.ts'`],
  ['widgets/core/card/model.ts', `import type { Part } from '../../../data/schema/term.ts'`],
  ['widgets/core/card/model.ts', `export type { Part } from '../../../data/schema/term.ts'`],
  ['widgets/core/text/types.ts', `import type { Guard } from '../../../data/schema/term.ts'; export type { Guard }`],
  ['widgets/core/card/card.ts', `import { html } from 'lit-html'; import './shell.ts'`],
  ['widgets/elements/term/term.ts', `import { card } from '../../core/card/card.ts'`],
  ['extension/content/scan.ts', `import { defaultTable } from '../../build/generated/default-table.ts'`],
  ['extension/content/scan.ts', `const { card } = await import('../../widgets/core/card/card.ts')`],
  ['widgets/core/card/card.test.ts', `import { buildLibrary } from '../../../build/data/library.ts'`],
  ['test/e2e/reader.e2e.ts', `import { root } from '../../build/data/repository.ts'`],
])('%s may: %s', (file, code) => {
  expect(complaints(file, code)).toBe('');
});

test.each([
  ['data/schema/pack.ts', `import { fold } from '../../widgets/core/text/fold.ts'`],
  ['build/data.ts', `import { card } from '../widgets/elements/term/term.ts'`],
  ['widgets/core/pack/library.ts', `import { Pack } from '../../../data/schema/pack.ts'`],
  ['widgets/core/pack/library.ts', `import { type Pack } from '../../../data/schema/pack.ts'`],
  ['widgets/core/pack/library.ts', `import type { Library } from '../../../build/data/library.ts'`],
  ['widgets/core/text/fold.ts', `export * from '../../elements/term/term.ts'`],
  ['widgets/elements/term/term.ts', `import { settings } from '../../../extension/common/settings.ts'`],
  ['extension/background/packs.ts', `const x = 1;\nconst { build } = await import('../../build/data/library.ts')`],
])('%s may not: %s', (file, code) => {
  expect(complaints(file, code)).toMatchSnapshot();
});

test('code in comments and strings is not an import', () => {
  expect(readImports('a.ts', `// import './b.ts'\nconst code = "import './c.ts'";`)).toEqual([]);
});

test('the error for a file that cannot be parsed names the file', () => {
  expect(() => readImports('a.ts', 'import {')).toThrow(/^a\.ts: /);
});
