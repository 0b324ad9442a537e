import { assert } from 'chai';
import { annotated, cleanUp, page, settled, stopClock } from './testing.ts';

/** Counts how often a method is called, or a getter read, until `end()`. */
function count(owner: object, name: string) {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  if (!descriptor) throw new Error(`this engine has no ${name} where it is looked for`);
  const original = (descriptor.get ?? descriptor.value) as (...args: unknown[]) => unknown;
  const counter = { calls: 0, end: () => Object.defineProperty(owner, name, descriptor) };
  function counting(this: unknown, ...args: unknown[]): unknown {
    counter.calls++;
    return original.apply(this, args);
  }
  Object.defineProperty(owner, name, { ...descriptor, [descriptor.get ? 'get' : 'value']: counting });
  return counter;
}

/** Calls that make the browser lay out the page before it answers, if anything has changed. */
const LAYS_OUT: readonly [owner: object, name: string][] = [
  [window, 'getComputedStyle'],
  ...['getBoundingClientRect', 'getClientRects', 'clientWidth', 'clientHeight', 'scrollTop'].map(
    (name): [object, string] => [Element.prototype, name],
  ),
  ...['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetParent', 'innerText'].map((name): [object, string] => [
    HTMLElement.prototype,
    name,
  ]),
  ...['getBoundingClientRect', 'getClientRects'].map((name): [object, string] => [Range.prototype, name]),
  [Document.prototype, 'elementFromPoint'],
];

/** Calls made for each hit or text that is looked at, and for each mark painted. */
const ON_CHANGE: readonly [owner: object, name: string][] = [
  ...['compareDocumentPosition', 'getRootNode', 'parentNode', 'isConnected'].map((name): [object, string] => [
    Node.prototype,
    name,
  ]),
  [CharacterData.prototype, 'data'],
  [Element.prototype, 'checkVisibility'],
  ...['add', 'delete'].map((name): [object, string] => [Highlight.prototype, name]),
];

/** An upper bound for the texts in view, which are read out of turn, and their neighbours. */
const IN_VIEW = 400;

async function counted(html: string, what: readonly [owner: object, name: string][]) {
  stopClock();
  const root = page(html);
  const counters = what.map(([owner, name]) => count(owner, name));
  try {
    const annotation = await annotated(root);
    return { root, annotation, calls: counters.map(({ calls }) => calls) };
  } finally {
    for (const counter of counters) counter.end();
  }
}

describe('work on the document', () => {
  afterEach(cleanUp);

  it('visits each text node once, and reads its data once', async () => {
    const { root, annotation, calls } = await counted(
      '<div><p>建设<b>工作</b></p><ul><li>港治谷<li>报告</ul></div>'.repeat(500),
      [
        [NodeIterator.prototype, 'nextNode'],
        [CharacterData.prototype, 'data'],
      ],
    );
    const texts = root.ownerDocument.evaluate('count(.//text())', root, null, XPathResult.NUMBER_TYPE).numberValue;
    assert.equal(annotation.size, 500);
    const [visits, reads] = calls as [number, number];
    // The last call to the iterator returns null.
    assert.equal(visits, texts + 1);
    // If one slice is too short for the page, what is in view is read first, and then again in its turn.
    assert.isAtLeast(reads, texts);
    assert.isAtMost(reads, texts + IN_VIEW);
  });

  it('looks at the ancestors of a text, but not at its neighbours, if it holds no term and begins none', async () => {
    const { calls } = await counted(
      '<p>建设<b>工作</b>报告</p>'.repeat(500),
      ['parentNode', 'nextSibling', 'previousSibling', 'firstChild', 'lastChild'].map((name) => [Node.prototype, name]),
    );
    const [parents, ...around] = calls as [number, ...number[]];
    // Up to the first element whose tag tells whether it is part of the line (for a text in b, p), and its ancestors.
    assert.isAtMost(parents, 7 * 500 + IN_VIEW);
    // Only the first text of a slice looks back: if all 1,500 texts did, there would be thousands of calls.
    assert.isBelow(
      around.reduce((sum, each) => sum + each, 0),
      IN_VIEW,
    );
  });

  it('adds one range for each mark, and none for what is not marked', async () => {
    const added = count(Highlight.prototype, 'add');
    try {
      const root = page(`${'<p>港治三区两通</p>'.repeat(500)}${'<p>港治谷</p>'.repeat(20)}`);
      const annotation = await annotated(root, { density: 'page' });
      assert.equal(annotation.size, 1);
      assert.equal(added.calls, 1);
    } finally {
      added.end();
    }
  });

  const row = (root: Element) => root.children[root.children.length >> 1] as HTMLElement;
  const CHANGES: Record<string, (root: HTMLElement) => void> = {
    'a text that is edited': (root) => ((row(root).firstChild as Text).data = '另外港治谷'),
    'a term that goes': (root) => (row(root).textContent = '工作'),
    'an element that goes': (root) => row(root).remove(),
    'elements that come': (root) => row(root).insertAdjacentHTML('afterend', '<p>RCEP</p><p>港治谷</p>'),
    'elements that come last': (root) => root.insertAdjacentHTML('beforeend', '<p>RCEP</p><p>港治谷</p>'),
    'an element that moves': (root) => root.append(row(root)),
    'an element that is hidden': (root) => (row(root).hidden = true),
  };
  for (const density of ['section', 'all'] as const) {
    for (const [why, change] of Object.entries(CHANGES)) {
      it(`for ${why} is no more on a large page than on a small one, at density ${density}`, async () => {
        const work = async (rows: number): Promise<number[]> => {
          stopClock();
          const root = page('<p>建设港治谷</p><p>工作报告</p>'.repeat(rows / 2));
          await annotated(root, { density });
          const counters = ON_CHANGE.map(([owner, name]) => count(owner, name));
          try {
            change(root);
            await settled();
            return counters.map(({ calls }) => calls);
          } finally {
            for (const counter of counters) counter.end();
            cleanUp();
          }
        };
        const small = await work(2000);
        const large = await work(20_000);
        ON_CHANGE.forEach(([, name], i) => {
          // Texts are read some thousand characters at a time, and the change may be anywhere among them.
          assert.isAtMost(large[i] as number, 2 * (small[i] as number) + 10, name);
        });
      });
    }
  }

  it('never makes the browser lay out the page if each term is within one text node', async () => {
    const { annotation, calls } = await counted('<p>建设<b>工作</b>港治谷报告</p>'.repeat(50), LAYS_OUT);
    assert.equal(annotation.size, 50);
    assert.deepEqual(
      LAYS_OUT.filter((_, i) => calls[i] !== 0).map(([, name]) => name),
      [],
    );
  });
});
