import { expect, it } from 'vitest';
import { html } from './html.ts';

it('escapes text in content and in attributes', () => {
  expect(html`<p title="${'"><script>'}">${"<b> & '"}</p>`.markup).toBe(
    '<p title="&#34;&#62;&#60;script&#62;">&#60;b&#62; &#38; &#39;</p>',
  );
});

it('leaves markup unchanged, and joins lists', () => {
  expect(html`<ul>${['甲', '乙'].map((word) => html`<li>${word}</li>`)}</ul>`.markup).toBe(
    '<ul><li>甲</li><li>乙</li></ul>',
  );
});
