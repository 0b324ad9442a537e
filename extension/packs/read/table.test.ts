import { describe, expect, it } from 'vitest';
import { guessMapping } from './columns.ts';
import { kindOf, textOf } from './file-text.ts';
import { entriesOf, readTable } from './table.ts';

const entries = (text: string) => {
  const table = readTable(text);
  return entriesOf(table, table.reading);
};

describe('a table', () => {
  it.each([
    ['comma', '词条,解释,别名\n云上港,平台。,云港;云\n'],
    ['tab', '词条\t解释\t别名\r\n云上港\t平台。\t云港；云\r\n'],
    ['semicolon', '\uFEFFTerm;Definition;Also known as\n云上港;平台。;云港|云\n'],
  ])('may have a %s as separator', (_, text) => {
    expect(entries(text)).toEqual({
      entries: [{ row: 2, headword: '云上港', surfaces: ['云港', '云'], definitions: [{ text: '平台。' }] }],
      problems: [],
    });
  });

  it('counts rows as a spreadsheet does, including empty ones and those with line breaks', () => {
    const rows = entries('词条,解释\n甲,"两\n行"\n\n,\n乙,说\n').entries.map(({ row, headword }) => [row, headword]);
    expect(rows).toEqual([
      [2, '甲'],
      [5, '乙'],
    ]);
  });

  it('has the word first and its meaning second if the columns have no names', () => {
    expect(entries('云上港,平台。\n').entries).toMatchObject([
      { row: 1, headword: '云上港', definitions: [{ text: '平台。' }] },
    ]);
  });

  it('reports a row with too many cells, and a table without a column for the words', () => {
    expect(entries('词条,解释\n甲,一,二\n').problems).toEqual([{ code: 'cells', row: 2, term: '甲', detail: '3 > 2' }]);
    expect(entries('解释,来源\n一,二\n').problems).toEqual([{ code: 'no-headword' }]);
  });

  it('reports near which row a quotation mark is not closed', () => {
    expect(() => readTable('词条,解释\n甲,"没有完\n乙,说\n')).toThrow(
      expect.objectContaining({
        problem: { code: 'quote', detail: expect.stringMatching(/^\d+$/) as string },
      }) as Error,
    );
  });
});

it('guesses what the columns hold, each field once', () => {
  expect(guessMapping(['Term', '名 词', 'English', '英文解释', 'Source URL', '备注'])).toEqual({
    headword: 0,
    english: 2,
    definitionEn: 3,
    url: 4,
  });
});

describe('the text of a file', () => {
  const gb = new Uint8Array([0xb4, 0xca, 0xcc, 0xf5, 0x2c, 0xbd, 0xe2, 0xca, 0xcd]);

  it.each([
    ['UTF-8', new TextEncoder().encode('词条,解释')],
    [
      'UTF-16 LE',
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from('词条,解释', (c) => c.charCodeAt(0)).buffer)]),
    ],
    ['GB 18030', gb],
  ])('may be in %s', (_, bytes) => {
    expect(textOf(bytes)).toBe('词条,解释');
    expect(kindOf(bytes)).toBe('table');
  });

  it('is recognised by its first bytes', () => {
    const kind = (text: string) => kindOf(new TextEncoder().encode(text));
    expect(['PK\u0003\u0004', ' \n{"a":1}', '\uFEFF<?xml?>', '[1]'].map(kind)).toEqual(['zip', 'json', 'xml', 'json']);
    // Cut off in the middle of a character.
    expect(kindOf(new TextEncoder().encode('词'.repeat(100)))).toBe('table');
  });
});
