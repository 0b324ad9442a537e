import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { ankiTsv } from './anki.ts';
import { compiledExample } from './pack.fixture.ts';

const lines = (text: string, wanted: (line: string) => boolean) => text.split('\n').filter(wanted).join('\n');

test('the headers tell Anki how to read the file', () => {
  expect(lines(ankiTsv(compiledExample()), (line) => line.startsWith('#'))).toMatchInlineSnapshot(`
    "#separator:tab
    #html:false
    #deck:示例
    #columns:guid	headword	pinyin	gloss	definition	english	source	tags
    #guid column:1
    #tags column:8"
  `);
});

test('notes are read back, one a line, however the text is', () => {
  const text = ankiTsv(compiledExample('"six"\tand\nN'));
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
