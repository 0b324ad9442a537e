import { expect, it } from 'vitest';
import { minifySheet } from './minify-sheets.ts';

it.each([
  ['\n/* why */\na { color: red; margin: 0 auto; }\n', 'a{color:red;margin:0 auto}'],
  ['a :hover, b > c { inset: calc(1px + 2px) }', 'a :hover,b > c{inset:calc(1px + 2px)}'],
  ['@media (width < 480px), (x: y) { a { b: c; } }', '@media (width < 480px),(x:y){a{b:c}}'],
  ['a { margin: -0.5em 0.25em 0 10.5em }', 'a{margin:-.5em .25em 0 10.5em}'],
  ['.a {\n  ${colors}\n  font: 1em/1 ${fonts["a"]};\n}', '.a{${colors} font:1em/1 ${fonts["a"]}}'],
])('%j becomes %j', (css, shorter) => {
  expect(minifySheet(css)).toBe(shorter);
});
