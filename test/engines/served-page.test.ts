import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { servedPage } from './served-page.ts';

/** What readers without JavaScript see: no script runs, and no template is shown except those of shadow roots. */
function textOf(node: Tree.Node): string {
  if (node.nodeName === 'script' || node.nodeName === 'style' || node.nodeName === 'title') return '';
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

describe('a page rendered on a server', () => {
  let page = '';
  beforeAll(async () => {
    page = await servedPage();
  });

  it('is readable without JavaScript in browsers that support declarative shadow roots', () => {
    const text = textOf(parse(page.replaceAll(/<template shadowroot="open"[^>]*>|<\/template>/g, ''))).replace(
      /\s+/g,
      '',
    );
    // The text, the glossary with the content of a closed entry, a figure with its sentence, the pledges as a table.
    for (const each of [
      '建设港治谷。推进1+6+N与三区两通道。',
      '依托国际邮轮母港区',
      '官方解释·2021年青岛市市北区政府工作报告·附件1',
      '地区生产总值增速青岛市市北区·2021年·目标7%左右',
      '2021—2025年目标6%左右（年均）',
      '来源：2021年青岛市市北区政府工作报告',
      '40,000people',
      '增长9%',
      '共9个部分',
    ]) {
      expect(text).toContain(each);
    }
  });

  it('is readable without JavaScript in browsers that do not support them', () => {
    const text = textOf(parse(page.replaceAll('shadowrootmode', 'data-mode')));
    expect(text.replace(/\s+/g, '')).toBe(
      '建设港治谷。推进1+6+N与三区两通道。名词解释见附件1。名词解释见附件1。地区生产总值增长7%左右40,000jobs增长9%主要指标承诺',
    );
  });

  it.each(['term', 'article', 'pack'])('has the shadow root of mingci-%s, with a slot for its content', (name) => {
    const root = new RegExp(
      `<mingci-${name}\\b[^>]*><template shadowroot="open" shadowrootmode="open">(.*?)</template>`,
      's',
    );
    expect(root.exec(page)?.[1]).toContain('<slot');
  });
});
