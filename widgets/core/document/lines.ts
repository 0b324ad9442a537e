/** What a line of an official document is. `copy` is a line that only names the copy: “…工作报告—全文”. */
export type LineKind =
  | 'copy'
  | 'title'
  | 'byline'
  | 'part'
  | 'section'
  | 'annex'
  | 'annex-title'
  | 'item'
  | 'paragraph';

export interface Line {
  kind: LineKind;
  text: string;
  /** UTF-16 offset into the document. */
  start: number;
  /** The length of the sentence that opens a paragraph and sums it up, in UTF-16 code units; 0 if there is none. */
  lead: number;
}

const SALUTATION = /^各位代表/;
const PART = /^[一二三四五六七八九十]+、/;
const SECTION = /^[((][一二三四五六七八九十]+[))]/;
const ANNEX = /^附件\d*$/;
const ITEM = /^\d+\.\s*/;
/** A paragraph of a review opens with a dash and a sentence that sums it up. */
const LEAD = /^——[^。]+。/;

/**
 * Classifies the lines of a government work report by how they begin (GB/T 9704—2012, 7.3.3: 一、 then （一）; annexes after
 * the text). The words stay as in the source; blank lines are left out. In a document that is not such a report, the
 * first line is the title.
 */
export function linesOf(document: string): Line[] {
  const lines: Pick<Line, 'text' | 'start'>[] = [];
  let start = 0;
  for (const text of document.split('\n')) {
    if (text.trim() !== '') lines.push({ text, start });
    start += text.length + 1;
  }
  const body = Math.max(
    lines.findIndex(({ text }) => SALUTATION.test(text)),
    0,
  );
  return lines.map(({ text, start }, i) => {
    const kind = i < body || i === 0 ? headKind(i, body) : bodyKind(lines, i);
    return { kind, text, start, lead: kind === 'paragraph' ? (LEAD.exec(text)?.[0].length ?? 0) : 0 };
  });
}

/** Lines before the salutation: the one that names the copy, the title, and by whom, where and when it was given. */
function headKind(i: number, body: number): LineKind {
  const title = body > 1 ? 1 : 0;
  return i < title ? 'copy' : i === title ? 'title' : 'byline';
}

function bodyKind(lines: readonly Pick<Line, 'text'>[], i: number): LineKind {
  const { text } = lines[i]!;
  if (ANNEX.test(text)) return 'annex';
  if (ANNEX.test(lines[i - 1]?.text ?? '')) return 'annex-title';
  if (PART.test(text)) return 'part';
  if (SECTION.test(text)) return 'section';
  return ITEM.test(text) && isInAnnex(lines, i) ? 'item' : 'paragraph';
}

/** Whether there are only items between a line and the title of an annex. */
function isInAnnex(lines: readonly Pick<Line, 'text'>[], i: number): boolean {
  const first = lines.slice(0, i).findLastIndex(({ text }) => !ITEM.test(text));
  return ANNEX.test(lines[first - 1]?.text ?? '');
}
