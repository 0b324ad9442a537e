import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import { boxesOf } from './boxes.ts';
import { type FollowOptions, followPointer } from './follow-pointer.ts';
import type { PageHit } from './hit.ts';
import { hitAt } from './pointing.ts';
import { annotated, cleanUp, page, settled, until } from './testing.ts';

const PARAGRAPH = '<p style="font: 20px/3 sans-serif; margin: 40px">建设港治谷，发展RCEP</p>';
const middle = ({ left, right, top, bottom }: DOMRect): [number, number] => [
  Math.round((left + right) / 2),
  Math.round((top + bottom) / 2),
];

/** The options are a mutable object, since a reader's settings can change while the page is open. */
async function follow(habits: Pick<FollowOptions, 'delays' | 'holdKey' | 'tap'>) {
  const annotation = await annotated(page(PARAGRAPH));
  const seen: string[] = [];
  const options: FollowOptions = {
    at: (x, y) => hitAt(x, y, annotation.pointing),
    card: () => null,
    open: (hit: PageHit, by) => seen.push(`${by} ${hit.text}`),
    close: () => seen.push('-'),
    signal: new AbortController().signal,
    delays: { rest: 20, grace: 40 },
    ...habits,
  };
  const follower = followPointer(options);
  return {
    options,
    follower,
    seen,
    at: (index: number) => middle(boxesOf(annotation.hits[index] as PageHit)[0] as DOMRect),
  };
}

describe('a reader who has cards opened by', () => {
  beforeEach(() => sendMouse({ type: 'move', position: [1, 1] }));
  afterEach(cleanUp);

  it('a click alone: hovering does nothing', async () => {
    const { follower, seen, at } = await follow({ delays: { rest: Infinity, grace: 40 } });
    await sendMouse({ type: 'move', position: at(0) });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.isNull(follower.shown);
    await sendMouse({ type: 'click', position: at(0) });
    await until(() => seen.length === 1);
    await sendMouse({ type: 'click', position: [3, 3] });
    await until(() => seen.length === 2);
    assert.deepEqual(seen, ['tap 港治谷', '-']);
  });

  it('a key: a pointer that rests without it opens nothing', async () => {
    const { seen, at } = await follow({ holdKey: 'shift' });
    await sendMouse({ type: 'move', position: at(0) });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(seen, []);
    // The key is pressed, not held: WebKit's driver can't hold a key.
    await sendKeys({ press: 'Shift' });
    await until(() => seen.length === 1);
    await sendMouse({ type: 'move', position: at(1) });
    await until(() => seen.length === 2);
    assert.deepEqual(seen, ['pointer 港治谷', '-']);
  });

  it('resting, after changing their mind', async () => {
    const { options, seen, at } = await follow({ delays: { rest: Infinity, grace: 40 } });
    await sendMouse({ type: 'move', position: at(0) });
    // The move is handled in the next frame.
    await settled();
    Object.assign(options, { delays: { rest: 20, grace: 40 } });
    await sendMouse({ type: 'move', position: at(1) });
    await until(() => seen.length === 1);
    assert.deepEqual(seen, ['pointer RCEP']);
  });
});

describe('what is marked', () => {
  afterEach(cleanUp);

  it('is what is accepted, from the moment that changes', async () => {
    const annotation = await annotated(page('<p>港治谷，RCEP</p>'));
    annotation.accept = (term) => term !== 'RCEP';
    assert.deepEqual(
      annotation.hits.map(({ text }) => text),
      ['港治谷'],
    );
    annotation.accept = undefined;
    assert.equal(annotation.size, 2);
  });

  it('looks as it is told to, from the moment that changes', async () => {
    const annotation = await annotated(page('<p>港治谷</p>'));
    const rules = () =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText));
    const before = rules();
    annotation.markStyle = 'tint';
    assert.notDeepEqual(rules(), before);
    annotation.markStyle = 'dotted';
    assert.deepEqual(rules(), before);
  });
});
