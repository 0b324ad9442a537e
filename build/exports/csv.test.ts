import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { observationsCsv, termsCsv } from './csv.ts';
import { compiledExample } from './pack.fixture.ts';

type Row = Record<string, string>;
const rows = (text: string): Row[] => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

test('starts with a byte order mark and ends with CRLF', () => {
  const text = termsCsv(compiledExample());
  expect(text.startsWith('\uFEFFid,headword,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('terms can be read back', () => {
  expect(rows(termsCsv(compiledExample('one, "six"\nand N')))[0]).toMatchObject({
    id: 'one-six-n',
    headword: '“1+6+N”体系',
    traditional: '「1+6+N」體系',
    pinyin: '1+6+N tǐ xì',
    english: 'one, "six"\nand N',
    provenance: 'official',
    source: '示例区政府工作报告 · 附件',
    surfaces: '“1+6+N”体系; “1+6+N”體系; 1+6+N',
  });
});

test('observations can be read back, in whole units', () => {
  const read = rows(observationsCsv(compiledExample()));
  expect(read.map(({ figure, value, low, high, comparator }) => [figure, value, low, high, comparator])).toEqual([
    ['270家', '270', '', '', 'exactly'],
    ['13.7万人', '137000', '', '', 'exactly'],
    ['290余条', '290', '', '', 'more than'],
    ['3-5个', '', '3', '5', 'exactly'],
    ['1000个以上', '1000', '', '', 'at least'],
    ['7%左右', '7', '', '', 'about'],
  ]);
});
