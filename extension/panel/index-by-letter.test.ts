import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import { termKey } from '../../widgets/core/pack/library.ts';
import { firstOf, indexByLetter } from './index-by-letter.ts';

const { packs } = buildLibrary(readPackFolders(), readUnitsText());
const entries = packs.flatMap(({ id, terms }) => terms.map((term) => ({ key: termKey(id, term.id), term })));

describe('the index', () => {
  it('has every term once, under its letter, from A to Z', () => {
    const groups = indexByLetter(entries);
    const letters = groups.map(({ letter }) => letter);
    expect(letters.filter((letter) => letter !== '#')).toEqual(letters.filter((letter) => letter !== '#').toSorted());
    expect(new Set(letters).size).toBe(letters.length);
    const keys = groups.flatMap((group) => group.entries.map(({ key }) => key));
    expect(keys.toSorted()).toEqual(entries.map(({ key }) => key).toSorted());
    expect(groups.find(({ letter }) => letter === 'G')?.entries.map(({ key }) => key)).toContain(
      'shibei-2021/gang-zhi-gu',
    );
  });

  it('gives as many of the first terms as are asked for, under their letters', () => {
    const groups = indexByLetter(entries);
    const keysOf = (some: typeof groups) => some.flatMap((group) => group.entries.map(({ key }) => key));
    for (const count of [1, 7, 100, entries.length, entries.length + 1]) {
      const first = firstOf(groups, count);
      expect(keysOf(first)).toEqual(keysOf(groups).slice(0, count));
      expect(first.every((group) => group.entries.length > 0)).toBe(true);
    }
    expect(firstOf([], 10)).toEqual([]);
  });
});
