import type { Pack, Term } from '../../data/schema/pack.ts';
import { ankiTsv } from '../../widgets/core/export/anki.ts';
import { citeDefinition } from '../../widgets/core/export/citation.ts';
import { csv } from '../../widgets/core/export/csv.ts';
import { type Library, termKey } from '../../widgets/core/pack/library.ts';
import type { SavedTerm } from '../common/saved-terms.ts';

/** Saved terms as a table for spreadsheets. A term whose pack is gone keeps its name and its note. */
export function savedCsv(saved: readonly SavedTerm[], library: Library, columns: readonly string[]): string {
  const rows = saved.map(({ key, headword, note, at }) => {
    const found = find(key, library);
    const term = found?.term;
    return [
      term?.headword ?? headword,
      term?.pinyin,
      term?.gloss.zh,
      term?.english?.text,
      term?.definitions.map(({ text }) => text).join('\n'),
      found?.term.definitions.map((definition) => citeDefinition(found.pack, definition)).join('\n'),
      note,
      at,
    ];
  });
  return csv([columns, ...rows]);
}

/**
 * Saved terms as notes for Anki, with the reader's notes. Terms whose pack is gone are left out: there is nothing to
 * learn.
 */
export function savedAnki(saved: readonly SavedTerm[], library: Library, deck: string): string {
  const notes = saved.flatMap(({ key, note }) => {
    const found = find(key, library);
    return found ? [{ ...found, remark: note }] : [];
  });
  return ankiTsv(deck, notes);
}

function find(key: string, { packs }: Library): { pack: Pack; term: Term } | undefined {
  for (const pack of packs) {
    const term = pack.terms.find(({ id }) => termKey(pack.id, id) === key);
    if (term) return { pack, term };
  }
  return undefined;
}
