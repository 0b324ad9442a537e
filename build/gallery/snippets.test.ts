import { describe, expect, it } from 'vitest';
import { fillSlots, slotted, snippetsFor, type Slot } from './snippets.ts';

const values: Record<Slot, string> = {
  base: 'https://example.com/widgets/',
  site: 'https://example.com/',
  attributes: ' term="gang-zhi-gu"',
  content: '港治谷',
  id: 'gang-zhi-gu',
};
const snippets = snippetsFor({
  tag: 'mingci-term',
  integrity: 'sha384-abc',
  around: '<p>⟦element⟧是什么？</p>',
  plain: '<dl></dl>',
  frame: { folder: 'embed/term', title: '名词解释' },
});
const textOf = (way: keyof typeof snippets, file = 0) => fillSlots(snippets[way]?.[file]?.text ?? '', values);

describe('snippetsFor', () => {
  it('offers six ways, or as many as an element has', () => {
    expect(Object.keys(snippets)).toEqual(['script', 'esm', 'react', 'vue', 'plain', 'iframe']);
    expect(Object.keys(snippetsFor({ tag: 'mingci-pack', integrity: 'x' }))).toEqual(['script', 'esm', 'react', 'vue']);
  });

  it('loads a single file with its hash', () => {
    expect(textOf('script')).toBe(`<script type="module" src="https://example.com/widgets/bundle/mingci.js"
  integrity="sha384-abc"
  crossorigin="anonymous"></script>

<p><mingci-term term="gang-zhi-gu">港治谷</mingci-term>是什么？</p>`);
  });

  it('frames the page of the term', () => {
    expect(textOf('iframe')).toContain('src="https://example.com/embed/term/gang-zhi-gu.html"');
  });

  it('has no inline script in code to paste into a page', () => {
    for (const way of ['script', 'plain', 'iframe'] as const) {
      expect(textOf(way)).not.toMatch(/<script(?![^>]* src=)|style=| on\w+=/);
    }
  });
});

describe('slotted', () => {
  it('shows the same text as the copy, with each slot in an element', () => {
    const { markup } = slotted('<p⟦attributes⟧>⟦content⟧</p>', values);
    expect(markup).toBe(
      '&#60;p<span data-slot="attributes"> term=&#34;gang-zhi-gu&#34;</span>&#62;<span data-slot="content">港治谷</span>&#60;/p&#62;',
    );
  });
});
