import { assert } from 'chai';
import { annotated, cleanUp, marks, page, settled } from './testing.ts';

type Change = (root: HTMLElement) => void;
const p = (root: HTMLElement): HTMLElement => root.querySelector('p') as HTMLElement;

const CHANGES: [why: string, html: string, change: Change, expected: string[]][] = [
  ['text edited in place', '<p>港治</p>', (root) => ((p(root).firstChild as Text).data = '港治谷'), ['港治谷']],
  ['text edited away', '<p>港治谷</p>', (root) => ((p(root).firstChild as Text).data = '港谷'), []],
  ['innerHTML', '<p>港治谷</p>', (root) => (root.innerHTML = '<ul><li>RCEP<li>港<b>治谷</b></ul>'), ['RCEP', '港治谷']],
  ['everything removed', '<p>港治谷</p>', (root) => root.replaceChildren(), []],
  ['an inline element added in the middle', '<p>港谷</p>', (root) => insert(root, 1, '<b>治</b>'), ['港治谷']],
  [
    'an inline element added at the end',
    '<p>港</p>',
    (root) => p(root).insertAdjacentHTML('beforeend', '<b>治谷</b>'),
    ['港治谷'],
  ],
  ['text added at the start', '<p><b>治谷</b></p>', (root) => p(root).prepend('港'), ['港治谷']],
  [
    'text added to an empty inline element',
    '<p>港<b></b>谷</p>',
    (root) => root.querySelector('b')?.append('治'),
    ['港治谷'],
  ],
  ['removal of what cut a term', '<p>港<br>治谷</p>', (root) => root.querySelector('br')?.remove(), ['港治谷']],
  [
    'a term cut by a break',
    '<p>港<i></i>治谷</p>',
    (root) => root.querySelector('i')?.replaceWith(document.createElement('br')),
    [],
  ],
  [
    'a term cut by a block',
    '<div>港治<!---->谷</div>',
    (root) => insertAt(root.firstElementChild as Element, 1, '<p>x</p>'),
    [],
  ],
  ['part of a term removed', '<p>港<b>治</b>谷</p>', (root) => root.querySelector('b')?.remove(), []],
  [
    'a neighbour that makes a longer term',
    '<p>治谷<b>x</b></p>',
    (root) => ((root.querySelector('b') as Element).textContent = '地'),
    ['治谷地'],
  ],
  [
    'a neighbour that blocks an edge',
    '<p>RCEP<b>青</b></p>',
    (root) => ((root.querySelector('b') as Element).textContent = 'X'),
    [],
  ],
  ['rows moved', '<p>港治谷</p><p>RCEP</p>', (root) => root.append(p(root)), ['RCEP', '港治谷']],
  [
    'a row moved out and in again',
    '<p>港治谷</p>',
    (root) => {
      const row = p(root);
      row.remove();
      root.append(row);
    },
    ['港治谷'],
  ],
  ['text split', '<p>建设港治谷</p>', (root) => (p(root).firstChild as Text).splitText(3), ['港治谷']],
  [
    'text normalised',
    '<p>港<!---->治谷</p>',
    (root) => {
      root.querySelector('p')?.childNodes[1]?.remove();
      p(root).normalize();
    },
    ['港治谷'],
  ],
  ['switched off', '<p>港治谷</p>', (root) => p(root).setAttribute('data-mingci', 'off'), []],
  ['switched on', '<p data-mingci="off">港治谷</p>', (root) => p(root).removeAttribute('data-mingci'), ['港治谷']],
  [
    'switched off inside a line',
    '<p>港<b>治</b>谷</p>',
    (root) => root.querySelector('b')?.setAttribute('data-mingci', 'off'),
    [],
  ],
  ['made editable', '<p>港治谷</p>', (root) => p(root).setAttribute('contenteditable', ''), []],
  ['an unread element added', '<p>x</p>', (root) => root.insertAdjacentHTML('beforeend', '<code>港治谷</code>'), []],
  [
    'order kept when added before',
    '<p>港治谷</p>',
    (root) => root.insertAdjacentHTML('afterbegin', '<p>RCEP</p><p>1+6+N</p>'),
    ['RCEP', '1+6+N', '港治谷'],
  ],
];

function insertAt(element: Element, index: number, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  element.insertBefore(template.content, element.childNodes[index] ?? null);
}

function insert(root: HTMLElement, offset: number, html: string): void {
  const text = p(root).firstChild as Text;
  text.splitText(offset);
  insertAt(p(root), 1, html);
}

describe('a changing page', () => {
  afterEach(cleanUp);

  for (const [why, html, change, expected] of CHANGES) {
    it(`is read right after ${why}`, async () => {
      const root = page(html);
      const annotation = await annotated(root);
      change(root);
      await settled();
      assert.deepEqual(marks(annotation), expected);
      assert.equal(CSS.highlights.get('mingci')?.size ?? 0, expected.length);
      for (const hit of annotation.hits) assert.isTrue(hit.toRange().startContainer.isConnected);
    });
  }

  it('loses a mark that another document takes, and finds it again when it comes back', async () => {
    const root = page('<p>港治谷</p><p>RCEP</p>');
    const annotation = await annotated(root);
    const row = p(root);
    document.implementation.createHTMLDocument().body.append(row);
    await settled();
    assert.deepEqual(marks(annotation), ['RCEP']);
    root.append(row);
    await settled();
    assert.deepEqual(marks(annotation), ['RCEP', '港治谷']);
  });

  it('moves sections when a heading comes or goes', async () => {
    const root = page('<p>港治谷</p><p>港治谷</p>');
    const annotation = await annotated(root, { density: 'section' });
    assert.equal(annotation.size, 1);
    const heading = document.createElement('h2');
    p(root).after(heading);
    await settled();
    assert.equal(annotation.size, 2);
    heading.remove();
    await settled();
    assert.equal(annotation.size, 1);
  });

  it('marks the second occurrence when the first goes', async () => {
    const root = page('<p>港治谷一</p><p>港治谷二</p>');
    const annotation = await annotated(root, { density: 'page' });
    assert.equal(annotation.hits[0]?.node.data, '港治谷一');
    p(root).remove();
    await settled();
    assert.equal(annotation.hits[0]?.node.data, '港治谷二');
  });

  it('reports changes once a frame, and none if no mark changed', async () => {
    let told = 0;
    const root = page('<p>港治谷</p>');
    await annotated(root, { onChange: () => told++ });
    assert.equal(told, 1);
    for (let row = 0; row < 10; row++) root.insertAdjacentHTML('beforeend', '<p>RCEP</p>');
    await settled();
    assert.equal(told, 2);
    root.insertAdjacentHTML('beforeend', '<p>无关</p>');
    await settled();
    assert.equal(told, 2);
  });
});
