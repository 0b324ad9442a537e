import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import { figuresOf } from './figures-of.ts';

const { packs } = buildLibrary(readPackFolders(), readUnitsText());

describe('figures', () => {
  it('are those of the indicators that name the term, from any pack', () => {
    const names = (key: string) =>
      figuresOf(key, packs).flatMap(({ indicators }) => indicators.map(({ name }) => name.zh));
    expect(names('shibei-2021/three-plus-n')).toContain('网格数量');
    // The report's pack names it as a term of the other pack.
    expect(names('national-policy/gross-regional-product').length).toBeGreaterThan(0);
    expect(names('national-policy/three-plus-n')).toEqual([]);
  });
});
