import { assert } from 'chai';
import fc from 'fast-check';
import { annotate } from '../../core/page/annotate.ts';
import { createMatcher } from '../../core/text/matcher.ts';
import { compile } from '../../core/text/table.ts';
import { cleanUp, page, settled } from '../shared/testing.ts';
import { Marking } from './marking.ts';

const matcher = createMatcher(compile(['港治谷', '1+6+N', { id: '谷地', surfaces: ['治谷地'] }]));

/** Pages that nobody would write: terms cut by markup anywhere, even in several places. */
const TAGS = ['b', 'a', 'span', 'p', 'div', 'code', 'br', 'ruby', 'rt', 'mingci-term', 'noscript'];
interface Tree {
  tag: string;
  children: (string | Tree)[];
}
const TEXT = fc.array(fc.constantFrom(...'港治谷地1+6N” ，'), { maxLength: 7 }).map((units) => units.join(''));
const { tree } = fc.letrec<{ tree: Tree; child: string | Tree }>((tie) => ({
  tree: fc.record({ tag: fc.constantFrom(...TAGS), children: fc.array(tie('child'), { maxLength: 5 }) }),
  child: fc.oneof({ depthSize: 'small' }, TEXT, tie('tree')),
}));

function build({ tag, children }: Tree): Node {
  const element = document.createElement(tag);
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child))));
  return element;
}

function mark(root: Element): { marking: Marking; stop: () => void } {
  const stopping = new AbortController();
  const make = (term: string) => {
    const element = document.createElement('mingci-term');
    element.setAttribute('term', term);
    return element;
  };
  const { signal } = stopping;
  const marking = new Marking({ root, matcher, density: 'all', max: 1e9, allows: () => true, make, signal });
  return { marking, stop: () => stopping.abort() };
}

/** The terms painted, in order, without changing the page: what the extension does. */
async function painted(root: Element): Promise<string[]> {
  const annotation = annotate(root, matcher, { density: 'all' });
  await annotation.ready;
  const terms = annotation.hits.map(({ term }) => term);
  annotation.stop();
  return terms;
}

const termsOf = ({ marks }: Marking) => marks.map((each) => each.getAttribute('term'));

describe('marks on any markup', () => {
  afterEach(cleanUp);

  it('are the same hits that the extension paints, stay as they are, and leave nothing behind', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(tree, async (content) => {
        const root = page('');
        root.append(build(content));
        const wanted = await painted(root);
        const { outerHTML } = root;
        const { marking, stop } = mark(root);
        assert.deepEqual(termsOf(marking), wanted);
        const marked = root.outerHTML;
        const marks = marking.marks;
        root.append(document.createComment(''));
        await settled();
        root.lastChild?.remove();
        assert.equal(root.outerHTML, marked);
        assert.isTrue(marking.marks.every((each, index) => each === marks[index]));
        stop();
        assert.equal(root.outerHTML, outerHTML);
        cleanUp();
      }),
      { numRuns: 60 },
    );
  });

  it('follow text that the page adds and removes', async function () {
    this.timeout(60_000);
    const changes = fc.array(fc.record({ at: fc.nat(40), data: fc.option(TEXT) }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(tree, changes, async (content, edits) => {
        const root = page('');
        root.append(build(content));
        const { marking, stop } = mark(root);
        for (const { at, data } of edits) {
          const nodes = document.createTreeWalker(root);
          for (let steps = at; steps > 0 && nodes.nextNode(); ) steps--;
          const node = nodes.currentNode as ChildNode;
          if (node === root) continue;
          if (data === null) node.remove();
          else if (node instanceof Text) node.data = data;
        }
        await settled();
        const followed = termsOf(marking);
        stop();
        assert.lengthOf(root.querySelectorAll('mingci-term[term]'), 0);
        assert.deepEqual(followed, await painted(root));
        cleanUp();
      }),
      { numRuns: 60 },
    );
  });
});
