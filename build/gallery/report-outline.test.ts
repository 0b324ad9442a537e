import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineReport, targetsIn } from './report-outline.ts';
import { reportPage } from './report-page.ts';

const source = readFileSync(new URL('../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8');

describe('outlineReport', () => {
  const outline = outlineReport(source);

  it('finds title, byline, three parts, eight sections and two annexes of ten items', () => {
    expect(outline.title).toBe('2021年青岛市市北区政府工作报告');
    expect(outline.byline).toHaveLength(2);
    expect(outline.blocks.filter((block) => block.kind === 'part')).toHaveLength(3);
    expect(outline.blocks.filter((block) => block.kind === 'section')).toHaveLength(8);
    const annexes = outline.blocks.filter((block) => block.kind === 'annex');
    expect(annexes.map((annex) => [annex.id, annex.items.length])).toEqual([
      ['annex-1', 10],
      ['annex-2', 10],
    ]);
  });

  it('separates the summing-up sentence of a paragraph', () => {
    const leads = outline.blocks.flatMap((block) => (block.kind === 'paragraph' && block.lead ? [block.lead] : []));
    expect(leads).toContain('——开放扩容、激活资源,空间格局持续拓展。');
    expect(leads.every((lead) => lead.startsWith('——') && lead.endsWith('。'))).toBe(true);
  });
});

describe('targetsIn', () => {
  it('reads the name and the aim of each target', () => {
    expect(targetsIn('主要预期目标是:全区生产总值增长7%左右,新增就业4万人,能耗完成任务。其他。')).toEqual([
      { name: '全区生产总值', aim: '增长7%左右' },
      { name: '新增就业', aim: '4万人' },
      { name: '能耗', aim: '完成任务' },
    ]);
  });

  it('finds none in a paragraph that lists none', () => {
    expect(targetsIn('全区生产总值增长7%左右。')).toEqual([]);
  });
});

describe('reportPage', () => {
  it('has every line of the source verbatim, after the first, which only names the copy', () => {
    const page = reportPage(source)
      .replace(/<[^>]+>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    for (const line of source.split('\n').slice(1)) {
      const words = line.replace(/^\d+\.\s*/, '');
      expect(page.includes(words), words).toBe(true);
    }
  });
});
