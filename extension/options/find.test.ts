import { expect, it } from 'vitest';
import { isFound } from './find.ts';

const texts = ['标注样式', 'Text size', 'A larger card'];

it.each([
  ['', true],
  ['样式', true],
  ['size TEXT', true],
  ['ｌａｒｇｅ', true],
  ['card 样式', true],
  ['站点', false],
  ['size 站点', false],
])('“%s”: %s', (query, found) => {
  expect(isFound(query, texts)).toBe(found);
});
