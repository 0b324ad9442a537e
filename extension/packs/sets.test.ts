import { describe, expect, it } from 'vitest';
import { termsFor } from '../../widgets/core/text/lookup.ts';
import { createMatcher } from '../../widgets/core/text/matcher.ts';
import { loadTable } from '../../widgets/core/text/table.ts';
import { activeSet, DEFAULT_SET, membersOf, setKey } from './active-set.ts';
import { changesOf } from './diff.ts';
import { packIdFor } from './hash.ts';
import { packOf, termOf } from './pack.fixture.ts';
import { gather, pieceOf } from './pieces.ts';
import { compileTable } from './read-set.ts';

const none = { offPacks: [], packOrder: [] };
const city = { id: 'city', revision: 'r1' };
const portal = { id: 'site-x', revision: 'r2', site: 'portal.example' };

describe('the packs in use', () => {
  it('are those that come with the extension if the reader has no others', () => {
    expect(setKey(activeSet(none, [], 'any.example'))).toBe(DEFAULT_SET);
  });

  it('include the reader’s own, in the reader’s order, without those that are off', () => {
    const settings = { offPacks: ['national-policy'], packOrder: ['city', 'shibei-2021'] };
    expect(setKey(activeSet(settings, [city]))).toBe('city@r1 shibei-2021');
  });

  it('include a site’s own pack only on that site', () => {
    const on = (site: string) => activeSet(none, [city, portal], site).map(({ id }) => id);
    expect(on('portal.example')).toContain('site-x');
    expect(on('other.example')).not.toContain('site-x');
  });

  it('can be read back from the key of their set', () => {
    const members = activeSet(none, [city, portal]);
    expect(membersOf(setKey(members))).toEqual(members);
    expect(membersOf('')).toEqual([]);
  });
});

it('marks a word as a term of the first pack, and knows the terms of other packs too', () => {
  const packs = [packOf('a', ['云上港']), packOf('b', ['“云上港”', '数据湾'])];
  const found = (order: typeof packs) => {
    const table = loadTable(compileTable(order));
    const hits = createMatcher(table).find('云上港和数据湾');
    return [hits.map(({ term }) => term), termsFor(table, '云上港')];
  };
  expect(found(packs)).toEqual([
    ['a/t-1', 'b/t-2'],
    ['a/t-1', 'b/t-1'],
  ]);
  expect(found(packs.toReversed())).toEqual([
    ['b/t-1', 'b/t-2'],
    ['b/t-1', 'a/t-1'],
  ]);
});

it('finds exactly what an update adds, changes and removes', () => {
  const before = packOf('a', ['甲', '乙', '丙']);
  const [first, second] = before.terms as [(typeof before.terms)[0], (typeof before.terms)[0]];
  const reordered = Object.fromEntries(Object.entries(first).toReversed()) as typeof first;
  const after = { terms: [termOf('t-9', '丁'), { ...second, gloss: { zh: '另一说' } }, reordered] };
  expect(changesOf(before, after)).toEqual({ added: ['丁'], changed: ['乙'], removed: ['丙'] });
});

it.each([
  ['My City Glossary 2', 'my-city-glossary-2'],
  ['本市词库', expect.stringMatching(/^pack-[a-z0-9]+$/)],
  ['本市 2', expect.stringMatching(/^pack-[a-z0-9]+$/)],
])('makes an id from the title %s', (title, id) => {
  expect(packIdFor(title)).toEqual(id);
});

it.each([0, 1, 3 * 2 ** 20, 3 * 2 ** 20 + 1])('sends %i bytes in pieces, as JSON', async (size) => {
  const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 31) % 256);
  const whole = await gather((from) => Promise.resolve(JSON.parse(JSON.stringify(pieceOf(bytes.buffer, from)))));
  expect(Buffer.compare(Buffer.from(whole), Buffer.from(bytes.buffer))).toBe(0);
});
