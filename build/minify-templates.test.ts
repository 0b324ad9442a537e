import { expect, it } from 'vitest';
import { withoutBreaks } from './minify-templates.ts';

it.each([
  ['const 词 = html`<p>\n    ${a}\n  </p>`;', 'const 词 = html`<p> ${a} </p>`;'],
  [
    'html`<p>\n  ${a.map((b) => html`<b>\n ${b}</b>`)}\n  x</p>`',
    'html`<p> ${a.map((b) => html`<b> ${b}</b>`)} x</p>`',
  ],
  ['svg`<g>\n  <path /></g>`', 'svg`<g> <path /></g>`'],
])('%j becomes %j', (code, shorter) => {
  expect(withoutBreaks(code)).toBe(shorter);
});

it.each(['const text = `a\n  b`;', 'html`${x(\n  y,\n)}`', "html`a  b`;\n// '`"])('%j stays as it is', (code) => {
  expect(withoutBreaks(code)).toBe(code);
});
