import { assert } from 'chai';
import { boxesOf } from './boxes.ts';
import type { PageHit } from './hit.ts';
import { hitAt } from './pointing.ts';
import { annotated, cleanUp, page, settled } from './testing.ts';

/** Ways to lay out text. In each, the hit must be found at the middle of each of its own boxes. */
const LAYOUTS: Record<string, string> = {
  'vertical writing': 'writing-mode: vertical-rl; height: 300px',
  'vertical writing from the left': 'writing-mode: vertical-lr; height: 300px',
  'right to left': 'direction: rtl',
  'a rotation': 'transform: rotate(20deg); width: 300px; margin: 120px 20px',
  'a scale': 'transform: scale(1.5); transform-origin: 0 0',
  zoom: 'zoom: 1.5',
  columns: 'columns: 3; width: 500px; height: 60px',
  'a sticky box': 'position: sticky; top: 10px',
  'a fixed box': 'position: fixed; top: 10px; left: 10px',
  'text that cannot be selected': 'user-select: none; -webkit-user-select: none',
  'content-visibility: auto': 'content-visibility: auto',
  'a clipped line': 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap; width: 200px',
  'a scrolling box': 'overflow: auto; height: 80px; width: 200px',
  'a narrow box that breaks the term': 'width: 60px; line-break: anywhere',
};

describe('a hit is found under the pointer in', () => {
  afterEach(cleanUp);

  for (const [name, style] of Object.entries(LAYOUTS)) {
    it(name, async () => {
      const root = page(`<div style="font: 20px/2 sans-serif; ${style}">港<b>治谷</b>与RCEP的建设工作</div>`);
      const annotation = await annotated(root);
      // content-visibility takes a frame to take effect.
      await settled();
      const hit = annotation.hits[0] as PageHit;
      const boxes = boxesOf(hit);
      assert.isNotEmpty(boxes);
      for (const { left, right, top, bottom } of boxes) {
        assert.equal(hitAt((left + right) / 2, (top + bottom) / 2, annotation.pointing), hit);
      }
    });
  }

  for (const degrees of [-60, -30, 40, 90, 135]) {
    it(`its letters alone, where text is turned by ${degrees}°`, async () => {
      const style = `font: 20px/1.3 sans-serif; width: 200px; margin: 150px; transform: rotate(${degrees}deg)`;
      const root = page(`<div style="${style}">建设工作报告<br>建设港治谷体系<br>建设工作报告</div>`);
      const annotation = await annotated(root);
      const hit = annotation.hits[0] as PageHit;
      const lines = [...(root.firstElementChild?.childNodes ?? [])].filter((node) => node instanceof Text);
      for (const line of lines) {
        for (let at = 0; at < line.length; at++) {
          const range = document.createRange();
          range.setStart(line, at);
          range.setEnd(line, at + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          const expected = line === hit.node && at >= 2 && at < 5 ? hit : null;
          assert.equal(
            hitAt(x + width / 2, y + height / 2, annotation.pointing),
            expected,
            line.data.slice(at, at + 1),
          );
        }
      }
    });
  }

  it('a hit’s boxes, and not outside of them, nor below what covers it', async () => {
    const root = page('<p style="font: 20px/3 sans-serif; position: relative">港治谷<i></i></p>');
    const annotation = await annotated(root);
    const { left, top, right } = boxesOf(annotation.hits[0] as PageHit)[0] as DOMRect;
    assert.isNull(hitAt(left - 3, top + 5, annotation.pointing));
    assert.isNull(hitAt(right + 3, top + 5, annotation.pointing));
    assert.equal(hitAt(left + 5, top + 5, annotation.pointing), annotation.hits[0]);
    const cover = root.querySelector('i') as HTMLElement;
    cover.style.cssText = 'position: absolute; inset: 0; background: white';
    assert.isNull(hitAt(left + 5, top + 5, annotation.pointing));
  });
});
