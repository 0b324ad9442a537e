import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import type { Pack, Term } from '../../data/schema/pack.ts';
// What the pages in frames load, made ready before the first test's time runs.
import '../core/card/card.ts';
import './glossary/index.ts';
import './term/index.ts';
import { cleanUp, PACK, page, settled, until } from './shared/testing.ts';

/** The focused element, in whichever tree. */
function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Whether some of an element is seen, and nothing on top of it: its middle, or one of its corners. */
function isSeen(element: Element): boolean {
  const { left, top, right, bottom } = element.getClientRects()[0] as DOMRect;
  const root = element.getRootNode() as Document | ShadowRoot;
  const places = [
    [(left + right) / 2, (top + bottom) / 2],
    ...[left + 3, right - 3].flatMap((x) => [top + 3, bottom - 3].map((y) => [x, y])),
  ] as [number, number][];
  return places.some(([x, y]) => {
    const there = root.elementFromPoint(x, y);
    return there !== null && (element.contains(there) || (there as Node) === (root as ShadowRoot).host);
  });
}

const LINES = '<p>无关的一行字。</p>'.repeat(30);
const WORD = '<p>建设<mingci-term term="gang-zhi-gu">港治谷</mingci-term>。</p>';

/** A page of its own, as large as a phone's or a small window, in which the keyboard has come to the first of the buttons. */
async function pageOf(width: number, height: number, body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
  const script = new URL('./term/index.ts', import.meta.url).href;
  frame.srcdoc = `<!doctype html><html lang="zh-Hans"><script type="module" src="${script}"></script>
    <body pack="${PACK}" style="font: 16px/1.6 sans-serif"><button>前</button>${body}</html>`;
  page('').append(frame);
  await until(() => frame.contentDocument?.querySelector('mingci-term')?.shadowRoot?.querySelector('[role=button]'));
  const inner = frame.contentDocument as Document;
  inner.querySelector('button')?.focus();
  return inner;
}

describe('what has the focus is not hidden (2.4.11)', () => {
  afterEach(cleanUp);

  for (const [name, width, height] of [
    ['card', 700, 500],
    ['sheet at the foot', 360, 560],
  ] as const) {
    it(`by its own ${name}`, async () => {
      const inner = await pageOf(width, height, LINES + WORD + LINES);
      const term = inner.querySelector('mingci-term') as HTMLElementTagNameMap['mingci-term'];
      await sendKeys({ press: 'Tab' });
      await until(() => term.open);
      const panel = () => inner.querySelector('mingci-card')?.shadowRoot?.querySelector('.card:popover-open');
      await until(() => panel()?.querySelector('.definition'));
      await Promise.all((panel() as Element).getAnimations().map(({ finished }) => finished));
      await settled();
      const word = focusedIn(inner) as Element;
      assert.equal(word.getRootNode(), term.shadowRoot);
      const { top } = (panel() as Element).getBoundingClientRect();
      assert.isTrue(isSeen(term), `the word ends at ${term.getBoundingClientRect().bottom}, the card begins at ${top}`);
    });
  }

  it('by the index of the glossary, on the way down and up', async () => {
    const pack = (await (await fetch(PACK)).json()) as Pack;
    const more = Array.from(
      { length: 40 },
      (_, i): Term => ({
        id: `term-${i}`,
        headword: `词语${i}`,
        pinyin: 'cí yǔ',
        keys: [],
        surfaces: [{ text: `词语${i}` }],
        gloss: { zh: '一个解释' },
        definitions: [{ provenance: 'editorial', text: '一段说明', sources: [{ title: '来源' }] }],
        related: [],
      }),
    );
    const url = URL.createObjectURL(new Blob([JSON.stringify({ ...pack, terms: [...pack.terms, ...more] })]));
    const main = page(`<mingci-glossary></mingci-glossary>${LINES}`, url);
    const glossary = main.querySelector('mingci-glossary') as HTMLElementTagNameMap['mingci-glossary'];
    await until(() => glossary.shadowRoot?.querySelector('.entry'));
    await settled();
    const heads = [...(glossary.shadowRoot?.querySelectorAll<HTMLElement>('.entry .head') ?? [])];
    assert.equal(getComputedStyle(glossary.shadowRoot?.querySelector('.jump') as Element).position, 'sticky');
    const hidden: string[] = [];
    const go = async (from: HTMLElement | undefined, key: string, often: number) => {
      from?.focus();
      for (let times = 0; times < often; times++) {
        await sendKeys({ press: key });
        await settled();
        const focused = focusedIn(document) as Element;
        assert.equal(focused.getRootNode(), glossary.shadowRoot);
        if (!isSeen(focused)) hidden.push(`${key}: ${focused.outerHTML.slice(0, 60)}`);
      }
    };
    await go(heads[0], 'Tab', 4);
    // As Shift and Tab would: WebKit's driver knows no chords.
    await go(heads.at(-1), 'ArrowUp', 12);
    assert.deepEqual(hidden, []);
  });
});
