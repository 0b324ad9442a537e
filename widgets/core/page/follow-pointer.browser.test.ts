import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import { boxesOf } from './boxes.ts';
import { followPointer } from './follow-pointer.ts';
import type { PageHit } from './hit.ts';
import { hitAt } from './pointing.ts';
import { annotated, cleanUp, page, until } from './testing.ts';

const DELAYS = { rest: 20, grace: 40 };
const PARAGRAPH = '<p style="font: 20px/3 sans-serif; margin: 40px">建设港治谷，发展RCEP</p>';

function moveTo({ left, right, top, bottom }: DOMRect): Promise<void> {
  return sendMouse({ type: 'move', position: [Math.round((left + right) / 2), Math.round((top + bottom) / 2)] });
}

async function followed(root: HTMLElement) {
  const annotation = await annotated(root);
  const control = new AbortController();
  const seen: string[] = [];
  const card = document.createElement('div');
  card.style.cssText = 'position: fixed; left: 40px; top: 300px; width: 100px; height: 100px';
  root.append(card);
  const points: ({ x: number; y: number } | undefined)[] = [];
  const follower = followPointer({
    at: (x, y) => hitAt(x, y, annotation.pointing),
    card: () => card,
    open: (hit: PageHit, by, point) => {
      seen.push(`${by} ${hit.text}`);
      points.push(point);
    },
    close: () => seen.push('-'),
    signal: control.signal,
    delays: DELAYS,
  });
  const box = (index: number) => boxesOf(annotation.hits[index] as PageHit)[0] as DOMRect;
  return { annotation, follower, seen, points, card, box, control };
}

describe('following the pointer', () => {
  beforeEach(() => sendMouse({ type: 'move', position: [1, 1] }));
  afterEach(cleanUp);

  it('opens a card where it rests, switches it to another hit, and closes it after leaving', async () => {
    const { seen, box } = await followed(page(PARAGRAPH));
    await moveTo(box(0));
    await until(() => seen.length === 1);
    await moveTo(box(1));
    await until(() => seen.length === 2);
    await sendMouse({ type: 'move', position: [2, 2] });
    await until(() => seen.length === 3);
    assert.deepEqual(seen, ['pointer 港治谷', 'pointer RCEP', '-']);
  });

  it('keeps the card open while over it, and leaves Esc to the card', async () => {
    const { seen, box, card } = await followed(page(PARAGRAPH));
    await moveTo(box(0));
    await until(() => seen.length === 1);
    await moveTo(card.getBoundingClientRect());
    await new Promise((resolve) => setTimeout(resolve, DELAYS.grace * 3));
    assert.deepEqual(seen, ['pointer 港治谷']);
    await sendKeys({ press: 'Escape' });
    assert.deepEqual(seen, ['pointer 港治谷']);
  });

  it('cancels a card that is still to appear on Esc, and keeps that Esc from the page', async () => {
    const { seen, box, card } = await followed(page(PARAGRAPH));
    const heard: string[] = [];
    document.addEventListener('keydown', ({ key }) => heard.push(key), { once: true });
    card.remove();
    await moveTo(box(0));
    await until(() => seen.length === 1);
    await sendKeys({ press: 'Escape' });
    assert.deepEqual(seen, ['pointer 港治谷', '-']);
    assert.deepEqual(heard, []);
    await sendKeys({ press: 'Escape' });
    assert.deepEqual(heard, ['Escape']);
  });

  it('reports where the pointer asked for a card, but no place for a key', async () => {
    const { points, seen, box, follower, annotation } = await followed(page(PARAGRAPH));
    await moveTo(box(0));
    await until(() => seen.length === 1);
    follower.open(annotation.hits[1] as PageHit);
    const { left, right, top, bottom } = box(0);
    const point = points[0];
    assert(point && point.x >= left && point.x <= right && point.y >= top && point.y <= bottom);
    assert.isUndefined(points[1]);
  });

  it('closes on a press outside, and not on one in the card', async () => {
    const { seen, card, follower, annotation } = await followed(page(PARAGRAPH));
    follower.open(annotation.hits[0] as PageHit);
    await moveTo(card.getBoundingClientRect());
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    assert.deepEqual(seen, ['key 港治谷']);
    await sendMouse({ type: 'move', position: [2, 2] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    assert.deepEqual(seen, ['key 港治谷', '-']);
  });

  it('opens cards for replayed events, but not for a tap on a link', async () => {
    const { seen, box, annotation, follower } = await followed(page(`${PARAGRAPH}<p><a href="#x">港治谷</a></p>`));
    const missed = (pointerType: string, index: number, ...types: string[]) => {
      const { left, top } = box(index);
      const path = [annotation.hits[index]?.node.parentElement as EventTarget, document];
      const init = { pointerType, isPrimary: true, clientX: left + 4, clientY: top + 4 };
      follower.replay(types.map((type) => ({ event: new PointerEvent(type, init), path })));
    };
    missed('mouse', 0, 'pointermove');
    await until(() => seen.length === 1);
    missed('touch', 1, 'pointerdown', 'pointerup');
    missed('touch', 2, 'pointerdown', 'pointerup');
    assert.deepEqual(seen, ['pointer 港治谷', 'tap RCEP', '-']);
  });

  it('reacts to nothing once aborted', async () => {
    const { seen, box, control } = await followed(page(PARAGRAPH));
    control.abort();
    await moveTo(box(0));
    await new Promise((resolve) => setTimeout(resolve, DELAYS.rest * 3));
    assert.deepEqual(seen, []);
  });

  it('opens a card for a tap, but not for a tap on a link or one that scrolls', async () => {
    const { seen, box } = await followed(page(`${PARAGRAPH}<p><a href="#x">港治谷</a></p>`));
    const touch = ({ left, top }: DOMRect, drag = 0) => {
      const at = (type: string, y: number) => {
        const init = { pointerType: 'touch', isPrimary: true, bubbles: true, composed: true, clientX: left + 4 };
        const target = document.elementFromPoint(left + 4, top + 4);
        target?.dispatchEvent(new PointerEvent(type, { ...init, clientY: y }));
      };
      at('pointerdown', top + 4);
      at('pointerup', top + 4 + drag);
    };
    touch(box(0), 30);
    assert.deepEqual(seen, []);
    touch(box(0));
    assert.deepEqual(seen, ['tap 港治谷']);
    touch(box(2));
    assert.deepEqual(seen, ['tap 港治谷', '-']);
  });
});
