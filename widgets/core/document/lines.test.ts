import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineKind, linesOf } from './lines.ts';

const report = readFileSync(new URL('../../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8');

describe('linesOf', () => {
  it('recognizes the kinds of lines of the report', () => {
    const counts: Partial<Record<LineKind, number>> = {};
    for (const { kind } of linesOf(report)) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({
      copy: 1,
      title: 1,
      byline: 2,
      part: 3,
      section: 8,
      annex: 2,
      'annex-title': 2,
      item: 20,
      paragraph: 69,
    });
  });

  it('keeps every word in its place, whatever the text', () => {
    const place = (text: string) => {
      for (const { text: line, start } of linesOf(text)) expect(text.slice(start, start + line.length)).toBe(line);
      const words = linesOf(text).map((line) => line.text);
      expect(words).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
    };
    place(report);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', '附件', '一、', '1.', '各位代表:', ' ', '好。')), (parts) =>
        place(parts.join('')),
      ),
    );
  });

  it('sets the summing-up sentence of a paragraph apart', () => {
    const leads = linesOf(report).flatMap(({ text, lead }) => (lead > 0 ? [text.slice(0, lead)] : []));
    expect(leads).toContain('——开放扩容、激活资源,空间格局持续拓展。');
    expect(leads.every((lead) => lead.startsWith('——') && lead.endsWith('。'))).toBe(true);
  });

  it('takes the first line of any other document as its title', () => {
    expect(linesOf('关于某事的通知\n\n一、总则\n1.正文').map(({ kind }) => kind)).toEqual([
      'title',
      'part',
      'paragraph',
    ]);
  });
});
