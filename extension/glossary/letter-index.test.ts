import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import { termKey } from '../../widgets/core/pack/library.ts';
import { indexByLetter, lettersOf, runOf } from './letter-index.ts';

const { packs } = buildLibrary(readPackFolders(), readUnitsText());
const entries = packs.flatMap(({ id, terms }) => terms.map((term) => ({ key: termKey(id, term.id), term })));
const RUN = 500;

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

  it('has all terms at once if it is short', () => {
    const groups = indexByLetter(entries);
    const letters = lettersOf(groups, RUN);
    expect(letters.map(({ letter }) => letter)).toEqual(groups.map(({ letter }) => letter));
    expect(letters.map((each) => each.entries)).toEqual(groups.map((group) => group.entries));
    expect(lettersOf([], RUN)).toEqual([]);
  });

  it('of a long list has the first terms at once, and all others once, run by run', () => {
    const [sample] = entries;
    const more = Array.from({ length: 4 * RUN + 1 }, (_, i) => ({
      key: `own/${i}`,
      term: { ...sample!.term, pinyin: i % 2 === 0 ? 'yún' : 'zé', headword: `云${i}` },
    }));
    const groups = indexByLetter([...entries, ...more]);
    const letters = lettersOf(groups, RUN);
    expect(letters.reduce((sum, { entries: first = [] }) => sum + first.length, 0)).toBeLessThanOrEqual(RUN);
    const told = letters.flatMap(({ letter, count, entries: first }) => {
      const runs = Array.from({ length: Math.ceil(count / RUN) }, (_, i) =>
        runOf(groups, { letter, from: i * RUN, count: RUN }),
      );
      expect(runs.every(({ length }) => length <= RUN)).toBe(true);
      return first ?? runs.flat();
    });
    expect(told).toEqual(groups.flatMap((group) => group.entries));
    expect(runOf(groups, { letter: '?', from: 0, count: RUN })).toEqual([]);
  });
});
