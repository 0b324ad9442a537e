import { type Line, linesOf } from '../../widgets/core/document/lines.ts';

/** The report's lines, by kind. Their words are verbatim. */
export interface ReportOutline {
  title: string;
  /** The lines between title and text: where, when and by whom the report was given. */
  byline: string[];
  blocks: ReportBlock[];
}

export type ReportBlock =
  | { kind: 'part' | 'section'; text: string; id: string }
  | { kind: 'annex'; text: string; title: string; id: string; items: string[] }
  | { kind: 'paragraph'; lead: string; text: string };

/** Reads the outline of a government work report from its plain text. */
export function outlineReport(text: string): ReportOutline {
  const outline: ReportOutline = { title: '', byline: [], blocks: [] };
  const { blocks } = outline;
  const count = (kind: ReportBlock['kind']): number => blocks.filter((block) => block.kind === kind).length + 1;
  for (const line of linesOf(text)) {
    const last = blocks.at(-1);
    if (line.kind === 'title') outline.title = line.text;
    else if (line.kind === 'byline') outline.byline.push(line.text);
    else if (line.kind === 'part') blocks.push({ kind: 'part', text: line.text, id: `part-${count('part')}` });
    else if (line.kind === 'section')
      blocks.push({ kind: 'section', text: line.text, id: `section-${count('section')}` });
    else if (line.kind === 'paragraph') blocks.push({ kind: 'paragraph', ...splitLead(line) });
    else if (line.kind === 'annex') {
      blocks.push({ kind: 'annex', text: line.text, title: '', id: `annex-${count('annex')}`, items: [] });
    } else if (last?.kind === 'annex') {
      if (line.kind === 'annex-title') last.title = line.text;
      // The list element adds the numbers.
      else last.items.push(line.text.replace(/^\d+\.\s*/, ''));
    }
  }
  return outline;
}

function splitLead({ text, lead }: Line): { lead: string; text: string } {
  return { lead: text.slice(0, lead), text: text.slice(lead) };
}

/** A row of the table of targets: what is measured and its aim, both as worded in the sentence. */
export interface Target {
  name: string;
  aim: string;
}

const TARGETS = /主要预期目标是[::]([^。]+)。/;

/** The targets that a paragraph lists, if any (“…主要预期目标是:甲增长7%左右,乙…。”). */
export function targetsIn(paragraph: string): Target[] {
  const clauses = TARGETS.exec(paragraph)?.[1]?.split(/[,,]/) ?? [];
  return clauses.map((clause) => {
    const [, name = clause, aim = ''] = /^(.+?)((?:增长|完成|\d).*)$/.exec(clause) ?? [];
    return { name, aim };
  });
}
