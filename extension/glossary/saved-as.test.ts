import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../build/data/repository.ts';
import { createLibrary } from '../../widgets/core/pack/library.ts';
import type { SavedTerm } from '../common/saved-terms.ts';
import { labels } from '../panel/labels.ts';
import { savedAnki, savedCsv } from './saved-as.ts';

const library = createLibrary(buildLibrary(readPackFolders(), readUnitsText()).packs);

describe('saved terms as files', () => {
  const saved: SavedTerm[] = [
    { key: 'shibei-2021/gang-zhi-gu', headword: '港治谷', at: '2026-11-22T10:00:00.000Z', note: '=问\n"谁"' },
    { key: 'gone/term', headword: '旧词', at: '2026-11-21T10:00:00.000Z', note: '留着' },
  ];

  it('contain what the pack says and what the reader wrote; a term whose pack is gone keeps its name and note', () => {
    const words = labels['zh-Hans'];
    const rows: Record<string, string>[] = parse(savedCsv(saved, library, words.columns), { bom: true, columns: true });
    expect(Object.keys(rows[0]!)).toEqual(words.columns);
    expect(rows[0]).toMatchObject({
      术语: '港治谷',
      拼音: 'gǎng zhì gǔ',
      来源: '2021年青岛市市北区政府工作报告 · 附件1',
      笔记: `'=问\n"谁"`,
    });
    expect(rows[1]).toMatchObject({ 术语: '旧词', 笔记: '留着', 解释: '' });
  });

  it('become Anki cards only if there is something to learn', () => {
    const notes = savedAnki(saved, library, '明词')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('\t"=问 ""谁"""\t');
  });
});
