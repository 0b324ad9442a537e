import { assert } from 'chai';
import type { Matcher } from '../text/matcher.ts';
import { annotate } from './annotate.ts';
import { cleanUp, matcher, page, settled, stopClock } from './testing.ts';

/** Counts the work done. Unlike times, counts are the same on every machine. */
async function counted(html: string, setClock = stopClock) {
  setClock();
  const root = page(html);
  const scanned: string[] = [];
  const counting: Matcher = {
    ...matcher,
    scanFrom(text, from, more, sink, seams) {
      scanned.push(text.slice(from));
      return matcher.scanFrom(text, from, more, sink, seams);
    },
  };
  let styles = 0;
  const { getComputedStyle } = window;
  window.getComputedStyle = (...args) => {
    styles++;
    return getComputedStyle.call(window, ...args);
  };
  const annotation = annotate(root, counting, { density: 'all' });
  await annotation.ready;
  return {
    root,
    annotation,
    scanned,
    get styles() {
      return styles;
    },
    restart() {
      scanned.length = 0;
      styles = 0;
    },
    end() {
      window.getComputedStyle = getComputedStyle;
      annotation.stop();
    },
  };
}

const textIn = (element: Element | null | undefined): Text => element?.firstChild as Text;

describe('work', () => {
  afterEach(cleanUp);

  it('is one scan for many texts, and no computed style, if each term is within one text node', async () => {
    const work = await counted('<p>建设<b>工作</b>港治谷报告</p>'.repeat(20));
    assert.equal(work.annotation.size, 20);
    assert.deepEqual(work.scanned, ['建设工作港治谷报告'.repeat(20)]);
    assert.equal(work.styles, 0);
    work.end();
  });

  it('is a computed style only for an element whose edge a hit may cross', async () => {
    const work = await counted(`${'<p>建设<b>工作</b></p>'.repeat(50)}<p>港<b>治谷</b></p>`);
    assert.equal(work.styles, 1);
    work.end();
  });

  it('is one scan of each character where texts run on, and a second only of what was undecided', async () => {
    const line = '建设工作报告'.repeat(30);
    const work = await counted(`<p>${line}港<b>治谷${line}三区</b>两通道${line}港</p>`.repeat(20));
    assert.equal(work.annotation.size, 40);
    const read = work.scanned.reduce((sum, { length }) => sum + length, 0);
    // Some thousand characters are read as one, and only what depended on text still to come is read twice.
    assert.isAtMost(read, work.root.textContent.length + 8);
    work.end();
  });

  it('is done in steps if one text is very long, with a look at the clock after each step', async () => {
    const { now } = performance;
    let looks = 0;
    try {
      const filler = '建设工作报告'.repeat(10_000);
      const text = `${filler}港治谷${filler}RCEP${filler}港治`;
      const around = '<p>建设</p>'.repeat(20);
      const work = await counted(`${around}<p>港<b>治${text}</b>谷</p>${around}`, () => {
        // Every look at the clock finds the slice used up.
        performance.now = () => 10 * looks++;
      });
      assert.deepEqual(
        work.annotation.hits.map((hit) => hit.text),
        ['港治谷', 'RCEP', '港治谷'],
      );
      assert.isAtMost(Math.max(...work.scanned.map(({ length }) => length)), 4 * 4096);
      assert.isAtLeast(looks, work.scanned.length);
      // What depends on text still to come is scanned twice.
      assert.isAtMost(
        work.scanned.reduce((sum, { length }) => sum + length, 0),
        1.2 * work.root.textContent.length,
      );
      work.end();
    } finally {
      performance.now = now;
    }
  });

  it('for a mutation is limited to the text that changed', async () => {
    const work = await counted('<p>建设港治谷</p>'.repeat(5000));
    work.restart();
    textIn(work.root.children[2500]).data = '另外港治谷';
    await settled();
    assert.deepEqual(work.scanned, ['另外港治谷']);
    work.restart();
    work.root.children[70]?.insertAdjacentHTML('afterend', '<p>RCEP</p>');
    await settled();
    assert.deepEqual(work.scanned, ['RCEP']);
    assert.equal(work.styles, 0);
    work.end();
  });

  it('for a mutation is limited to the text that changed, even if one slice was enough for the page', async () => {
    const work = await counted('<p>建设港治谷</p>'.repeat(50));
    work.restart();
    work.root.children[7]?.insertAdjacentHTML('afterend', '<p>RCEP</p>');
    await settled();
    assert.deepEqual(work.scanned, ['RCEP']);
    work.end();
  });

  it('for a mutation in a block of thousands of texts is limited to its surroundings', async () => {
    const work = await counted(`<p>${'<b>建设</b><i>工作</i>'.repeat(5000)}</p>`);
    work.restart();
    textIn(work.root.querySelectorAll('p > *')[5000]).data = '港治谷';
    await settled();
    assert.equal(work.annotation.size, 1);
    assert.isBelow(work.scanned.length, 600);
    work.end();
  });

  it('for many mutations of one text within a frame is one scan', async () => {
    const work = await counted('<p>建设</p>');
    work.restart();
    const text = textIn(work.root.querySelector('p'));
    for (let count = 0; count < 1000; count++) text.data = `第${count}次`;
    await settled();
    assert.equal(work.scanned.length, 1);
    work.end();
  });

  it('ends when the page’s changes do: marking is not itself a change', async () => {
    const work = await counted('<p>建设</p>');
    work.root.innerHTML = '<p>港<b>治谷</b></p>';
    await settled();
    work.restart();
    for (let frames = 0; frames < 5; frames++) await settled();
    assert.deepEqual(work.scanned, []);
    work.end();
  });

  it('is none after stop, not even for changes from before', async () => {
    const work = await counted('<p>建设</p>');
    work.restart();
    work.root.innerHTML = '<p>港治谷</p>';
    await Promise.resolve();
    work.annotation.stop();
    await settled();
    assert.deepEqual(work.scanned, []);
    work.end();
  });
});
