import { expect, test } from 'vitest';
import { lineAt, locate } from './quote.ts';

const TEXT =
  '坚持“学有优教”,新建学校5所。\n搭建“一网多中心”特色政务服务平台,完成改扩建学校2所。\n搭建平台,新建学校2所。';

test('finds words that occur once', () => {
  const found = locate(TEXT, '特色政务服务平台');
  expect(found).toEqual({ start: TEXT.indexOf('特色'), end: TEXT.indexOf('特色') + 8 });
});

test('finds the nth of several occurrences', () => {
  expect(locate(TEXT, '搭建', 2)).toEqual({ start: TEXT.lastIndexOf('搭建'), end: TEXT.lastIndexOf('搭建') + 2 });
});

test.each([
  ['a character left out', '“一网多中心”特色政务平台,完成'],
  ['a character put in', '完成改扩建的学校2所'],
  ['full-width punctuation', '坚持“学有优教”，新建学校5所'],
  ['a slip at the start', '大力完成改扩建学校2所'],
  ['a space between lines that were folded', '坚持“学有优教”,新建 学校5所'],
  ['words that occur nowhere', '打造世界工业互联网之都'],
  ['words that occur twice', '搭建'],
])('reports %s', (_, words) => {
  expect(locate(TEXT, words)).toMatchSnapshot();
});

test('reports an nth that does not exist', () => {
  expect(locate(TEXT, '搭建', 3)).toEqual({ message: '“搭建” occurs only 2×, not 3×', fix: 'write nth: 1 to 2' });
});

test('counts lines from 1', () => {
  expect([lineAt(TEXT, 0), lineAt(TEXT, TEXT.indexOf('\n')), lineAt(TEXT, TEXT.length)]).toEqual([1, 1, 3]);
});
