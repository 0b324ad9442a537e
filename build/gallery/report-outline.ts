/** The report's lines, told apart by what they are. The words stay as they stand in the source. */
export interface ReportOutline {
  title: string;
  /** The lines between title and text: where and when it was given, and by whom. */
  byline: string[];
  blocks: ReportBlock[];
}

export type ReportBlock =
  | { kind: 'part' | 'section'; text: string; id: string }
  | { kind: 'annex'; text: string; title: string; id: string; items: string[] }
  | { kind: 'paragraph'; lead: string; text: string };

const PART = /^[一二三四五六七八九十]+、/;
const SECTION = /^[((][一二三四五六七八九十]+[))]/;
const ANNEX = /^附件(\d+)$/;
const ITEM = /^\d+\.\s*/;
/** A paragraph of the review opens with a dash and a sentence that sums it up. */
const LEAD = /^——[^。]+。/;

/** Reads the outline of a government work report from its plain text. */
export function outlineReport(text: string): ReportOutline {
  const lines = text.split('\n').filter((line) => line !== '');
  const salutation = lines.findIndex((line) => line.startsWith('各位代表'));
  const [, title = '', ...byline] = lines.slice(0, salutation);
  return { title, byline, blocks: toBlocks(lines.slice(salutation)) };
}

function toBlocks(lines: readonly string[]): ReportBlock[] {
  const blocks: ReportBlock[] = [];
  let parts = 0;
  let sections = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const annex = ANNEX.exec(line);
    if (annex) {
      const items: string[] = [];
      const title = lines[++i] ?? '';
      while (ITEM.test(lines[i + 1] ?? '')) items.push((lines[++i] ?? '').replace(ITEM, ''));
      blocks.push({ kind: 'annex', text: line, title, id: `annex-${annex[1]}`, items });
    } else if (PART.test(line)) {
      blocks.push({ kind: 'part', text: line, id: `part-${++parts}` });
    } else if (SECTION.test(line)) {
      blocks.push({ kind: 'section', text: line, id: `section-${++sections}` });
    } else {
      const lead = LEAD.exec(line)?.[0] ?? '';
      blocks.push({ kind: 'paragraph', lead, text: line.slice(lead.length) });
    }
  }
  return blocks;
}

/** A row of the table of targets: what is measured, and what is aimed at, both as the sentence has them. */
export interface Target {
  name: string;
  aim: string;
}

const TARGETS = /主要预期目标是[::]([^。]+)。/;

/** The targets that a paragraph lists (“…主要预期目标是:甲增长7%左右,乙…。”), or none where it lists none. */
export function targetsIn(paragraph: string): Target[] {
  const clauses = TARGETS.exec(paragraph)?.[1]?.split(/[,,]/) ?? [];
  return clauses.map((clause) => {
    const [, name = clause, aim = ''] = /^(.+?)((?:增长|完成|\d).*)$/.exec(clause) ?? [];
    return { name, aim };
  });
}
