import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { servedPage } from './served-page.ts';

/** What a reader without JavaScript meets: no script is run, no template is shown, save those of shadow roots. */
function textOf(node: Tree.Node): string {
  if (node.nodeName === 'script' || node.nodeName === 'style' || node.nodeName === 'title') return '';
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

describe('a page that a server has drawn', () => {
  let page = '';
  beforeAll(async () => {
    page = await servedPage();
  });

  it('is read without JavaScript', () => {
    const text = textOf(parse(page.replaceAll('shadowrootmode', 'data-mode')));
    expect(text.replace(/\s+/g, '')).toBe(
      '建设港治谷。推进1+6+N与三区两通道。名词解释见附件1。地区生产总值增长7%左右主要指标',
    );
  });

  it.each(['term', 'article', 'glossary', 'indicator', 'indicators', 'pack'])(
    'has the shadow root of mingci-%s, which lets through what it holds',
    (name) => {
      const root = new RegExp(
        `<mingci-${name}\\b[^>]*><template shadowroot="open" shadowrootmode="open">(.*?)</template>`,
        's',
      );
      expect(root.exec(page)?.[1]).toContain('<slot');
    },
  );
});
