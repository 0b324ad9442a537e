import type { Pack, Term } from '../../../data/schema/pack.ts';
import { citeDefinition } from './citation.ts';

const COLUMNS = ['guid', 'headword', 'pinyin', 'gloss', 'definition', 'english', 'source'];

export interface AnkiNote {
  pack: Pack;
  term: Term;
  /** What a reader wrote about the term. If any note has a remark, remarks get a column of their own. */
  remark?: string;
}

/**
 * Notes for Anki's “Import File”: tab-separated, with the file headers of Anki 2.1.54 and later. The first column is
 * the note's id, so that a later import updates the notes and keeps the learning progress.
 * https://docs.ankiweb.net/importing/text-files.html#file-headers
 */
export function ankiTsv(deck: string, notes: readonly AnkiNote[]): string {
  const remarks = notes.some(({ remark }) => remark !== undefined);
  const columns = [...COLUMNS, ...(remarks ? ['remark'] : []), 'tags'];
  const headers = [
    '#separator:tab',
    '#html:false',
    `#deck:${field(deck)}`,
    `#columns:${columns.join('\t')}`,
    '#guid column:1',
    `#tags column:${columns.length}`,
  ];
  const lines = notes.map(({ pack, term, remark = '' }) =>
    [
      `${pack.id}/${term.id}`,
      term.headword,
      term.pinyin ?? '',
      term.gloss.zh,
      term.definitions.map((d) => d.text).join(' '),
      term.english?.text ?? '',
      term.definitions.map((d) => citeDefinition(pack, d)).join(' '),
      ...(remarks ? [remark] : []),
      [pack.id, ...(term.category ? [term.category] : [])].join(' '),
    ]
      .map(field)
      .join('\t'),
  );
  return `${[...headers, ...lines].join('\n')}\n`;
}

/** Quotes a field that has a quotation mark: Anki takes one that begins with such a mark for a quoted field. */
function field(text: string): string {
  const line = text.replaceAll(/[\t\r\n]+/g, ' ');
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
