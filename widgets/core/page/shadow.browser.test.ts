import { assert } from 'chai';
import { boxesOf } from './boxes.ts';
import type { PageHit } from './hit.ts';
import { hitAt } from './pointing.ts';
import { annotated, cleanUp, marks, page, settled, until } from './testing.ts';

function shadow(host: Element, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

describe('shadow trees', () => {
  afterEach(cleanUp);

  it('are read in the place of their host, nested ones too, and get the sheet', async () => {
    const root = page('<p>1+6+N</p><x-card></x-card><p>三区两通道</p>');
    const outer = shadow(root.querySelector('x-card') as Element, '<p>港<b>治谷</b></p><div></div>');
    const inner = shadow(outer.querySelector('div') as Element, 'RCEP');
    const annotation = await annotated(root);
    assert.deepEqual(marks(annotation), ['1+6+N', '港治谷', 'RCEP', '三区两通道']);
    assert.equal(outer.adoptedStyleSheets.length, 1);
    assert.equal(inner.adoptedStyleSheets.length, 1);
    annotation.stop();
    assert.equal(outer.adoptedStyleSheets.length + inner.adoptedStyleSheets.length, 0);
  });

  it('are separate from the text around the host', async () => {
    const root = page('<p>港<span></span>治谷 RC<span></span></p>');
    shadow(root.querySelector('span') as Element, '治');
    shadow(root.querySelectorAll('span')[1] as Element, 'RCEP');
    assert.deepEqual(marks(await annotated(root)), ['RCEP']);
  });

  it('are not read if their host is not', async () => {
    const root = page('<div data-mingci="off"><x-card></x-card></div><mingci-term></mingci-term>');
    for (const host of root.querySelectorAll('x-card, mingci-term')) shadow(host, '港治谷');
    assert.deepEqual(marks(await annotated(root)), []);
  });

  it('are read when closed, if the caller can open them', async () => {
    const root = page('<x-card></x-card>');
    const host = root.querySelector('x-card') as Element;
    const closed = shadow(host, '<p>港治谷</p>', 'closed');
    const roots = (element: Element) => (element === host ? closed : element.shadowRoot);
    const annotation = await annotated(root, { roots });
    assert.deepEqual(marks(annotation), ['港治谷']);
    (closed.firstElementChild as Element).textContent = 'RCEP';
    await settled();
    assert.deepEqual(marks(annotation), ['RCEP']);
  });

  it('are watched, and are added, moved and removed with their host', async () => {
    const root = page('<p>1+6+N</p>');
    const annotation = await annotated(root);
    const host = document.createElement('x-card');
    const tree = shadow(host, '<p>港治谷</p>');
    root.prepend(host);
    await settled();
    assert.deepEqual(marks(annotation), ['港治谷', '1+6+N']);
    tree.append('RCEP');
    await settled();
    assert.deepEqual(marks(annotation), ['港治谷', 'RCEP', '1+6+N']);
    root.append(host);
    await settled();
    assert.deepEqual(marks(annotation), ['1+6+N', '港治谷', 'RCEP']);
    host.remove();
    await settled();
    assert.deepEqual(marks(annotation), ['1+6+N']);
    root.append(host);
    await settled();
    assert.deepEqual(marks(annotation), ['1+6+N', '港治谷', 'RCEP']);
  });

  for (const tag of ['x-late', 'div', 'p']) {
    it(`are found when a script attaches one later to an empty <${tag}>`, async () => {
      const root = page(`<${tag}></${tag}>`);
      const annotation = await annotated(root);
      shadow(root.firstElementChild as Element, '<p>港治谷</p>');
      await until(() => annotation.size === 1);
    });
  }

  it('are pointed into', async () => {
    const root = page('<x-card></x-card>');
    shadow(root.firstElementChild as Element, '<p style="font: 20px/3 sans-serif">建设港治谷</p>');
    const annotation = await annotated(root);
    const hit = annotation.hits[0] as PageHit;
    const { left, right, top, bottom } = boxesOf(hit)[0] as DOMRect;
    assert.equal(hitAt((left + right) / 2, (top + bottom) / 2, annotation.pointing), hit);
  });

  it('have sections of their own, or otherwise belong to their host’s', async () => {
    const root = page('<h2>一</h2><p>港治谷</p><x-a></x-a><x-b></x-b>');
    shadow(root.querySelector('x-a') as Element, '<p>港治谷</p>');
    shadow(root.querySelector('x-b') as Element, '<h3>二</h3><p>港治谷</p>');
    const annotation = await annotated(root, { density: 'section' });
    assert.equal(annotation.size, 2);
  });
});
