import { assert } from 'chai';
import { ActiveMark } from './active.ts';
import { boxesOf } from './boxes.ts';
import type { PageHit } from './hit.ts';
import { step } from './steps.ts';
import { hitAt } from './pointing.ts';
import { annotated, cleanUp, marks, page, settled } from './testing.ts';

const MARKUP: [why: string, html: string, expected: string[]][] = [
  ['plain text', '<p>建设港治谷，“1+6+N”体系</p>', ['港治谷', '1+6+N']],
  ['inline elements', '<p>建设<b>港</b>治<a href="#">谷</a></p>', ['港治谷']],
  ['a line break in the source', '<p>建设港治\n   谷</p>', ['港治\n   谷']],
  ['wbr and comments', '<p>港<wbr>治<!-- x -->谷</p>', ['港治谷']],
  ['empty inline elements', '<p>港<span></span><i><b></b></i>治谷</p>', ['港治谷']],
  [
    'a ruby base without its annotations',
    '<ruby>港<rp>(</rp><rt>gǎng</rt>治<rt>zhì</rt>谷<rt>gǔ</rt></ruby>',
    ['港治谷'],
  ],
  ['script in the line', '<p>港<script type="x">1</script>治谷</p>', ['港治谷']],
  ['text without an element around it', '港治谷<p>x</p>港<b>治谷</b>', ['港治谷', '港治谷']],
  ['a block boundary', '<div>港<p>治谷</p></div><div>港治</div>谷', []],
  ['br', '<p>港治<br>谷</p>', []],
  ['table cells', '<table><tr><td>港治</td><td>谷</td></tr></table>', []],
  ['list items', '<ul><li>港治<li>谷</ul>', []],
  ['a picture between', '<p>港治<img alt="">谷</p>', []],
  ['Latin edges', '<p>11+6+N ARCEPX RCEP青岛</p>', ['RCEP']],
  ['Latin edges across elements', '<p>1<b>1+6+N</b> A<i>RCEP</i> <u>RCEP</u>X</p>', []],
  ['a longer term that an element cuts', '<p>港<b>治谷</b>地</p>', ['港治谷']],
  ['leftmost first, over elements', '<p>治谷<b>地</b> 港治<b>谷</b>地</p>', ['治谷地', '港治谷']],
  ['code and its like', '<code>港治谷</code><pre>港治谷</pre><kbd>港治谷</kbd><samp>港治谷</samp>', []],
  ['form fields', '<textarea>港治谷</textarea><select><option>港治谷</select><input value="港治谷">', []],
  ['svg and math', '<svg><text>港治谷</text></svg><math><mi>港治谷</mi></math>', []],
  ['editable regions', '<div contenteditable>港治谷<b>港治谷</b></div><p role="textbox">港治谷</p>', []],
  ['contenteditable="false"', '<p contenteditable="false">港治谷</p>', ['港治谷']],
  ['switched off', '<div data-mingci="off"><p>港治谷</p></div>', []],
  ['annotated by the publisher', '<mingci-term>港治谷</mingci-term><mingci-article>港治谷</mingci-article>', []],
  ['an unread element in the line', '<p>港<code>治谷</code> 港治<span data-mingci="off">谷</span></p>', []],
  ['a block by style', '<p>港治<span style="display: block">谷</span></p>', []],
  ['an inline block', '<p>港治<span style="display: inline-block">谷</span></p>', []],
  ['a floated element', '<p><span style="float: left">港</span>治谷</p>', []],
  ['a hidden element', '<p>港治<span hidden>谷</span></p>', []],
  ['a hit beyond a wall of style', '<p>治谷<span style="display: block">地</span>港治谷</p>', ['港治谷']],
  ['Latin edges beyond a wall of style', '<p>A<span style="display: block">RCEP</span></p>', ['RCEP']],
  ['display: contents', '<p>港<span style="display: contents">治</span>谷</p>', ['港治谷']],
];

describe('annotate', () => {
  afterEach(cleanUp);

  for (const [why, html, expected] of MARKUP) {
    it(`reads ${why}`, async () => {
      const root = page(html);
      const before = root.outerHTML;
      assert.deepEqual(marks(await annotated(root)), expected);
      assert.equal(root.outerHTML, before);
    });
  }

  it('paints each hit as one range of the highlight', async () => {
    const root = page('<p>港<b>治谷</b>与RCEP</p>');
    const annotation = await annotated(root);
    assert.equal(annotation.size, 2);
    assert.equal(CSS.highlights.get('mingci')?.size, 2);
    const [range] = CSS.highlights.get('mingci') as Iterable<AbstractRange>;
    assert.equal(range?.startContainer, root.querySelector('p')?.firstChild);
    assert.equal(range?.endContainer, root.querySelector('b')?.firstChild);
  });

  it('counts no hit twice where a slice ends inside a block', async () => {
    const root = page('<p></p>');
    // One text node per character, and other text in view, so that only the walk itself reads them.
    page('<div style="position: fixed; inset: 0; background: Canvas">在前</div>');
    const units = Array.from('港治谷。'.repeat(150), (unit) => new Text(unit));
    root.firstElementChild?.append(...units);
    const { now } = performance;
    let time = 0;
    // Every look at the clock finds the slice used up.
    performance.now = () => (time += 10);
    try {
      assert.lengthOf((await annotated(root)).hits, 150);
    } finally {
      performance.now = now;
    }
  });

  it('leaves nothing behind after stop', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const root = page('<p>港治谷</p>');
    let changes = 0;
    const annotation = await annotated(root, { onChange: () => changes++ });
    annotation.stop();
    assert.isFalse(CSS.highlights.has('mingci'));
    assert.equal(document.adoptedStyleSheets.length, sheets);
    changes = 0;
    root.innerHTML = '<p>港治谷</p>';
    await settled();
    assert.equal(changes, 0);
    assert.equal(annotation.size, 0);
  });

  it('shows which hit a card is about, and stops showing it', async () => {
    const { hits } = await annotated(page('<p>港治谷与RCEP</p>'));
    const active = new ActiveMark();
    const shown = () => [...(CSS.highlights.get('mingci-active') ?? [])].map((range) => range.startOffset);
    active.show(hits[0] as PageHit);
    assert.deepEqual(shown(), [0]);
    active.show(hits[1] as PageHit);
    assert.deepEqual(shown(), [4]);
    active.show(null);
    assert.isFalse(CSS.highlights.has('mingci-active'));
  });

  it('is stopped by a signal that aborts before or after it begins', async () => {
    const root = page('<p>港治谷</p>');
    const control = new AbortController();
    const annotation = await annotated(root, { signal: control.signal });
    assert.equal(annotation.size, 1);
    control.abort();
    assert.isFalse(CSS.highlights.has('mingci'));
    const late = await annotated(root, { signal: control.signal });
    assert.equal(late.size, 0);
  });

  it('shares the highlight with other scripts that use the same name', async () => {
    const text = page('<p>别人的</p>').firstElementChild?.firstChild as Text;
    const theirs = new Highlight(
      new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 2 }),
    );
    CSS.highlights.set('mingci', theirs);
    const annotation = await annotated(page('<p>港治谷</p>'));
    assert.equal(CSS.highlights.get('mingci'), theirs);
    assert.equal(theirs.size, 2);
    annotation.stop();
    assert.equal(CSS.highlights.get('mingci'), theirs);
    assert.equal(theirs.size, 1);
    CSS.highlights.delete('mingci');
  });

  it('restores the marks at the next change after the page clears the registry', async () => {
    const root = page('<p>港治谷</p>');
    await annotated(root);
    CSS.highlights.clear();
    root.append('RCEP');
    await settled();
    assert.equal(CSS.highlights.get('mingci')?.size, 2);
  });

  it('restores the marks at the next look for a hit after the page clears the registry', async () => {
    const annotation = await annotated(page('<p>港治谷</p>'));
    CSS.highlights.clear();
    hitAt(0, 0, annotation.pointing);
    assert.equal(CSS.highlights.get('mingci')?.size, 1);
    annotation.stop();
    hitAt(0, 0, annotation.pointing);
    assert.isFalse(CSS.highlights.has('mingci'));
  });

  it('changes density at once', async () => {
    const root = page('<h2>一</h2><p>港治谷港治谷</p><h2>二</h2><p>港治谷</p><p>港治谷</p>');
    const annotation = await annotated(root);
    assert.equal(annotation.size, 4);
    annotation.density = 'section';
    assert.equal(annotation.size, 2);
    annotation.density = 'page';
    assert.equal(annotation.size, 1);
    assert.equal(CSS.highlights.get('mingci')?.size, 1);
  });

  it('marks a visible hit even if a hidden one comes first', async () => {
    const root = page('<div hidden>港治谷</div><p>港治谷</p>');
    const annotation = await annotated(root, { density: 'page' });
    assert.isTrue(annotation.hits.some((hit) => boxesOf(hit).length > 0));
    assert.equal(step(annotation.hits, null, 1)?.node, root.querySelector('p')?.firstChild);
  });

  it('steps through displayed hits, from the last on to the first', async () => {
    const root = page('<p>港治谷</p><p hidden>RCEP</p><p>1+6+N</p>');
    const annotation = await annotated(root);
    const first = step(annotation.hits, null, 1);
    assert.equal(first?.text, '港治谷');
    const second = step(annotation.hits, first, 1);
    assert.equal(second?.text, '1+6+N');
    assert.equal(step(annotation.hits, second, 1), first);
    assert.equal(step(annotation.hits, first, -1), second);
  });

  it('steps on from the place of a hit that is gone', async () => {
    const root = page('<p>港治谷</p><p>RCEP</p><p>1+6+N</p>');
    const annotation = await annotated(root);
    const second = annotation.hits[1] as PageHit;
    second.node.data = '没有了';
    await settled();
    assert.equal(step(annotation.hits, second, 1)?.text, '1+6+N');
    assert.equal(step(annotation.hits, second, -1)?.text, '港治谷');
  });

  it('finds the hit under a point, and only there', async () => {
    const root = page('<p style="font: 20px/3 sans-serif; width: 600px">建设港<b>治谷</b>体系</p>');
    const annotation = await annotated(root);
    const hit = annotation.hits[0];
    assert.isDefined(hit);
    for (const { left, right, top, bottom } of boxesOf(hit)) {
      assert.equal(hitAt((left + right) / 2, (top + bottom) / 2, annotation.pointing), hit);
      assert.isNull(hitAt((left + right) / 2, top - 6, annotation.pointing));
    }
    const last = boxesOf(hit).at(-1) as DOMRect;
    assert.isNull(hitAt(last.right + 5, last.top + 5, annotation.pointing));
    assert.isNull(hitAt(last.right + 400, last.top + 5, annotation.pointing));
  });

  it('does not shift the page', async () => {
    const root = page('<p>建设港治谷，RCEP</p>');
    const before = root.getBoundingClientRect().toJSON();
    await annotated(root);
    assert.deepEqual(root.getBoundingClientRect().toJSON(), before);
  });
});
