import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import { figuresOf } from './figures-of.ts';

const { packs } = buildLibrary(readPackFolders(), readUnitsText());

describe('figures', () => {
  it('are those that name the term, from whichever pack', () => {
    const names = (key: string) =>
      figuresOf(key, packs).flatMap(({ indicators }) => indicators.map(({ name }) => name.zh));
    expect(names('shibei-2021/three-plus-n')).toContain('网格数量');
    // Named by the pack of the report, as a term of the other pack.
    expect(names('national-policy/gross-regional-product').length).toBeGreaterThan(0);
    expect(names('national-policy/three-plus-n')).toEqual([]);
  });
});
