import { expect, test } from 'vitest';
import { DEFAULT_PACKS } from './default-table.ts';
import { sha256 } from './pack-document.ts';
import { readPackFolders } from './repository.ts';

test('the default packs come first, in their order of precedence', () => {
  const names = readPackFolders().map(({ name }) => name);
  expect(names.slice(0, DEFAULT_PACKS.length)).toEqual(DEFAULT_PACKS.map((id) => `data/packs/${id}`));
});

test('a document is read byte for byte', () => {
  const [pack] = readPackFolders();
  expect(pack?.files.get('pack.yaml')).toContain(sha256(pack?.files.get('report.txt') ?? ''));
});
