import { expect, it, vi } from 'vitest';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import { sourceUrl } from '../common/own-pages.ts';
import { readAddress } from './address.ts';
import { usesOf } from './uses.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const pack = buildLibrary(readPackFolders(), readUnitsText()).packs.find(({ id }) => id === 'shibei-2021')!;

it('reads the addresses that are made for evidence', () => {
  const url = sourceUrl({ pack: 'shibei-2021', document: 'report', start: 12, end: 34 });
  expect(readAddress(new URL(url).search)).toEqual({
    pack: 'shibei-2021',
    document: 'report',
    range: { start: 12, end: 34 },
  });
});

it.each(['', '?start=1', '?start=5&end=5', '?start=9&end=2', '?start=-1&end=2', '?start=a&end=b', '?start=1.5&end=2'])(
  'marks nothing for %s',
  (search) => {
    expect(readAddress(search)).toEqual({ pack: '', document: '' });
  },
);

it('finds what quotes the marked words', () => {
  const term = pack.terms.find(({ id }) => id === 'gang-zhi-gu')!;
  const [definition] = term.definitions;
  const { start, end } = definition!.evidence!;
  expect(usesOf(pack, { pack: pack.id, document: 'report', range: { start, end } })).toEqual([
    {
      kind: 'definition',
      key: 'shibei-2021/gang-zhi-gu',
      term,
      provenance: 'official',
      words: definition!.text,
    },
  ]);
  const indicator = pack.indicators[0]!;
  const [observation] = indicator.observations;
  const uses = usesOf(pack, { pack: pack.id, document: 'report', range: observation!.evidence });
  expect(uses).toContainEqual({ kind: 'figure', name: indicator.name, words: observation!.quote });
  expect(usesOf(pack, { pack: pack.id, document: 'report' })).toEqual([]);
});
