import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Pack } from '../../../data/schema/pack.ts';
import { ankiTsv } from './anki.ts';
import { compiledExample } from '../../../build/exports/pack.fixture.ts';

const deckOf = (pack: Pack, remarks: string[] = []) =>
  ankiTsv(
    pack.title.zh,
    pack.terms.map((term, i) => ({ pack, term, ...(remarks[i] !== undefined && { remark: remarks[i] }) })),
  );
const lines = (text: string, wanted: (line: string) => boolean) => text.split('\n').filter(wanted).join('\n');

test('the headers tell Anki how to read the file', () => {
  expect(lines(deckOf(compiledExample()), (line) => line.startsWith('#'))).toMatchInlineSnapshot(`
    "#separator:tab
    #html:false
    #deck:示例
    #columns:guid	headword	pinyin	gloss	definition	english	source	tags
    #guid column:1
    #tags column:8"
  `);
});

test('notes are read back, one per line, whatever their text', () => {
  const text = deckOf(compiledExample('"six"\tand\nN'));
  const notes: string[][] = parse(
    lines(text, (line) => !line.startsWith('#')),
    { delimiter: '\t' },
  );
  expect(notes).toHaveLength(2);
  expect(notes[0]).toEqual([
    'example/one-six-n',
    '“1+6+N”体系',
    '1+6+N tǐ xì',
    '一个邮轮港、六个集聚区和其他空间。',
    '“1”,即邮轮港;“6”,即六个集聚区;“N”,即其他空间。',
    '"six" and N',
    '示例区政府工作报告 · 附件',
    'example industry',
  ]);
});

test('a reader’s remark has a column of its own', () => {
  const text = deckOf(compiledExample(), ['ask\n"why"']);
  expect(text).toContain('\tsource\tremark\ttags');
  expect(text).toContain('#tags column:9');
  expect(text).toContain('\t"ask ""why"""\t');
});
