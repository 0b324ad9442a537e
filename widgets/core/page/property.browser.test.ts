import { assert } from 'chai';
import fc from 'fast-check';
import { flow, isRead, runsOn } from './flow.ts';
import { annotated, cleanUp, marks, matcher, page, settled } from './testing.ts';

/**
 * The oracle: it always builds whole blocks and asks for every computed style. The page's reader looks only where it
 * must, but has to find the same.
 */
function blocks(root: Node): string[] {
  const texts: string[] = [''];
  const visit = (node: Node): void => {
    if (node instanceof Text) texts.push((texts.pop() ?? '') + node.data);
    if (!(node instanceof Element)) return;
    const kind = flow(node);
    if (kind === 'gone') return;
    const isWall = kind === 'wall' || !runsOn(node);
    if (isWall) texts.push('');
    if (isRead(node)) node.childNodes.forEach(visit);
    if (isWall) texts.push('');
  };
  root.childNodes.forEach(visit);
  return texts;
}

const expected = (root: Node): string[] =>
  blocks(root).flatMap((text) => matcher.find(text).map(({ start, end }) => text.slice(start, end)));

const TEXT = fc
  .array(fc.constantFrom(...'港治谷地1+6NRCEPX三区两通道“” \n，'), { maxLength: 6 })
  .map((units) => units.join(''));
const TAGS = ['b', 'i', 'a', 'span', 'p', 'div', 'code', 'rt', 'br', 'x-y'];
const STYLES = [
  '',
  '',
  '',
  '',
  'display:block',
  'display:inline-block',
  'display:none',
  'display:contents',
  'float:left',
];

interface Tree {
  tag: string;
  style: string;
  children: (string | Tree)[];
}
const { tree } = fc.letrec<{ tree: Tree; child: string | Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    style: fc.constantFrom(...STYLES),
    children: fc.array(tie('child'), { maxLength: 5 }),
  }),
  child: fc.oneof({ depthSize: 'small' }, TEXT, tie('tree')),
}));

function build(part: string | Tree): Node {
  if (typeof part === 'string') return new Text(part);
  const element = document.createElement(part.tag);
  element.style.cssText = part.style;
  element.append(...part.children.map(build));
  return element;
}

/** A change at the `at`th node of a page: insert before it, retype it, remove it or move it to the front. */
const CHANGE = fc.record({
  at: fc.nat(40),
  what: fc.oneof(
    fc.record({ put: fc.oneof(TEXT, tree) }),
    fc.record({ type: TEXT }),
    fc.constant('take' as const),
    fc.constant('move' as const),
  ),
});

function change(root: Element, { at, what }: typeof CHANGE extends fc.Arbitrary<infer T> ? T : never): void {
  const nodes: ChildNode[] = [];
  const walker = document.createTreeWalker(root);
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  const node = nodes[at % Math.max(1, nodes.length)];
  if (!node) return;
  if (what === 'take') node.remove();
  else if (what === 'move') root.prepend(node);
  else if ('put' in what) node.before(build(what.put));
  else if (node instanceof Text) node.data = what.type;
}

// A slow machine tries fewer pages, and reports a failure even before it has been shrunk to the smallest case.
describe('reading only where it must', () => {
  afterEach(cleanUp);

  it('finds what building every block finds', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 4 }), async (trees) => {
        const root = page('');
        root.append(...trees.map(build));
        const found = marks(await annotated(root));
        const wanted = expected(root);
        cleanUp();
        assert.deepEqual(found, wanted);
      }),
      { numRuns: 1500, interruptAfterTimeLimit: 50_000 },
    );
  });

  it('still finds the same after any changes', async function () {
    this.timeout(60_000);
    const storms = fc.array(fc.array(CHANGE, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 4 }), storms, async (trees, bursts) => {
        const root = page('');
        root.append(...trees.map(build));
        const annotation = await annotated(root);
        for (const burst of bursts) {
          for (const one of burst) change(root, one);
          await settled();
          assert.deepEqual(marks(annotation), expected(root));
        }
        cleanUp();
      }),
      { numRuns: 100, interruptAfterTimeLimit: 50_000 },
    );
  });
});
