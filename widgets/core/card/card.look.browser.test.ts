import 'axe-core';
import type { AxeResults } from 'axe-core';
import { assert } from 'chai';
import { gangZhiGu, onePlusSixPlusN, sixStabilities } from './card.fixture.ts';
import type { Lang } from './model.ts';
import { cleanUp, fixture, page, until } from './testing.ts';

const mark = (key: string, text: string) => `<b data-key="${key}">${text}</b>`;
const GANG = mark(gangZhiGu.key, '港治谷');

afterEach(cleanUp);

/** The rules that the card breaks, each with the elements that break it. */
async function violations(host: Element): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run(context: Element, options: object): Promise<AxeResults> } };
  // The page is not part of the card, so rules for whole pages do not apply.
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const results = await axe.run(host, { runOnly, preload: false, resultTypes: ['violations'] });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Waits until the card has faded in: before that, its contrast is not what a reader gets. */
async function atRest(panel: HTMLElement): Promise<void> {
  await Promise.all(panel.getAnimations().map(({ finished }) => finished));
}

describe('axe finds nothing', () => {
  const cards = [gangZhiGu, onePlusSixPlusN, sixStabilities];
  for (const [ground, style] of [
    ['light', 'background: #fff'],
    ['dark', 'background: #101418; color: #ddd'],
  ] as const) {
    for (const lang of ['zh-Hans', 'zh-Hant', 'en'] as Lang[]) {
      it(`on a ${ground} page, in ${lang}`, async () => {
        page(`<div style="${style}">${cards.map(({ key, headword }) => mark(key, headword)).join('、')}</div>`);
        const { open, panel, card } = fixture({ lang, onevidence() {} });
        for (const { key } of cards) {
          await open(key, 'key');
          await atRest(panel()!);
          assert.equal(panel()?.dataset['theme'], ground);
          for (const details of panel()!.querySelectorAll('details')) details.open = true;
          assert.deepEqual(await violations(card.host), []);
        }
      });
    }
  }

  it('in a card whose content could not be loaded', async () => {
    page(GANG);
    const { open, panel, card } = fixture({ load: () => Promise.reject(new Error('no answer')) });
    await open(gangZhiGu.key, 'key');
    await atRest(panel()!);
    assert.deepEqual(await violations(card.host), []);
  });
});

describe('the page’s style sheets', () => {
  it('do not get into the card', async () => {
    page(GANG);
    const { open, panel, find } = fixture();
    const looks = () =>
      ['.card', 'h2', '.words', '.close'].map((each) => {
        const element = each === '.card' ? panel()! : find(each);
        const { color, fontFamily, fontSize, letterSpacing, textTransform, display, visibility, cursor } =
          getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return {
          color,
          fontFamily,
          fontSize,
          letterSpacing,
          textTransform,
          display,
          visibility,
          cursor,
          width,
          height,
        };
      });
    await open(gangZhiGu.key);
    const before = looks();
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(`
      html { font: italic 40px/3 serif; letter-spacing: 1em; text-transform: uppercase; visibility: hidden; color: red }
      * { display: none !important; all: unset !important; opacity: 0 !important; cursor: wait !important }
      html, body, body * { display: block !important }
      [popover], :popover-open, button, h2, p, section { padding: 50px !important; color: red !important }
      ::backdrop { background: red !important }`);
    document.adoptedStyleSheets.push(hostile);
    const after = looks();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostile);
    assert.deepEqual(after, before);
  });
});

describe('the card stands', () => {
  const boxes = (panel: HTMLElement | null) =>
    [document.querySelector('[data-key]')!.getBoundingClientRect(), panel!.getBoundingClientRect()] as const;

  it('under its line, flush with the term', async () => {
    page(`<p style="margin: 40px 0 900px 60px">${GANG}</p>`);
    const { open, panel } = fixture();
    await open(gangZhiGu.key);
    await atRest(panel()!);
    const [term, card] = boxes(panel());
    assert.approximately(card.left, term.left, 1);
    assert.approximately(card.top, term.bottom + 6, 1);
    assert.isAtMost(card.bottom, innerHeight);
  });

  it('above it if there is more room, and within the viewport', async () => {
    page(`<p style="position: fixed; bottom: 30px; right: 0; margin: 0">${GANG}</p>`);
    const { open, panel } = fixture();
    await open(gangZhiGu.key);
    await atRest(panel()!);
    const [term, card] = boxes(panel());
    assert.approximately(card.bottom, term.top - 6, 1);
    assert.isAtMost(card.right, innerWidth);
    assert.isAtLeast(card.top, 0);
  });

  it('by the line under the pointer, if the term wraps', async () => {
    page(`<p style="width: 6em; margin: 20px 0 0 0; text-indent: 4em; line-height: 2">${GANG}</p>`);
    const { open, panel } = fixture();
    const [first, second] = document.querySelector('b')!.getClientRects();
    assert.isDefined(second, 'the term wraps');
    await open(gangZhiGu.key, 'pointer', { x: second.left + 2, y: second.top + 2 });
    await atRest(panel()!);
    assert.approximately(panel()!.getBoundingClientRect().top, second.bottom + 6, 1);
    await open(gangZhiGu.key, 'pointer', { x: first!.left + 2, y: first!.top + 2 });
    assert.approximately(panel()!.getBoundingClientRect().top, first!.bottom + 6, 1);
  });

  it('flush with the end of the term in a page that runs from right to left', async () => {
    page(`<p dir="rtl" style="margin: 40px 60px 900px">${GANG}</p>`);
    const { open, panel } = fixture();
    await open(gangZhiGu.key);
    await atRest(panel()!);
    const [term, card] = boxes(panel());
    assert.approximately(card.right, term.right, 1);
    assert.equal(getComputedStyle(panel()!).direction, 'ltr');
  });

  it('beside the column in vertical text', async () => {
    page(`<p style="writing-mode: vertical-rl; position: absolute; top: 20px; left: 600px; height: 300px">${GANG}</p>`);
    const { open, panel } = fixture();
    await open(gangZhiGu.key);
    await atRest(panel()!);
    const [term, card] = boxes(panel());
    assert.approximately(card.right, term.left - 6, 1);
    assert.equal(getComputedStyle(panel()!).writingMode, 'horizontal-tb');
  });

  it('by its term, while the page scrolls', async () => {
    page(`<p style="margin: 300px 0 2000px">${GANG}</p>`);
    const { open, panel } = fixture();
    await open(gangZhiGu.key);
    await atRest(panel()!);
    const gap = () => boxes(panel())[1].top - boxes(panel())[0].bottom;
    scrollBy(0, 150);
    await until(() => Math.abs(gap() - 6) <= 1);
    scrollTo(0, 0);
  });

  it('as a sheet at the foot of a narrow viewport', async () => {
    const address = new URL(`card.fixture.html?key=${gangZhiGu.key}&by=tap`, import.meta.url).href;
    // A frame, because not every engine's driver can make its window narrow.
    const frame = page(`<iframe src="${address}" width="360" height="640"></iframe>`).querySelector('iframe')!;
    const inside = () =>
      frame.contentDocument?.querySelector('mingci-card')?.shadowRoot?.querySelector('.card') as HTMLElement;
    await until(() => inside()?.matches(':popover-open'));
    const panel = inside();
    await atRest(panel);
    const { left, right, bottom, top } = panel.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = frame.contentDocument!.documentElement;
    assert.deepEqual([left, right], [0, width]);
    assert.approximately(bottom, height, 1.1);
    assert.isAtLeast(top, height * 0.3);
    for (const control of panel.querySelectorAll('button, summary')) {
      assert.isAtLeast(control.getBoundingClientRect().height, 44, control.outerHTML);
    }
    // The page above the sheet can be pressed.
    const host = frame.contentDocument!.querySelector('mingci-card');
    assert.notEqual(frame.contentDocument!.elementFromPoint(20, 10), host);
  });

  it('in the viewport if its content is too long, which then scrolls under the title', async () => {
    page(`<p style="margin: 200px 0 0">${mark(onePlusSixPlusN.key, '1+6+N')}</p>`);
    const { open, panel, find } = fixture();
    await open(onePlusSixPlusN.key);
    await atRest(panel()!);
    assert.isAbove(panel()!.scrollHeight, panel()!.clientHeight);
    panel()!.scrollTop = panel()!.scrollHeight;
    const { top, bottom } = panel()!.getBoundingClientRect();
    const title = find('h2').getBoundingClientRect();
    assert.isAtLeast(title.top, top);
    assert.isAtMost(bottom, innerHeight);
  });
});

it('controls are large enough to hit', async () => {
  page(GANG);
  const { open, panel } = fixture({ onevidence() {} });
  await open(gangZhiGu.key);
  for (const control of panel()!.querySelectorAll('button, summary')) {
    const { width, height } = control.getBoundingClientRect();
    assert.isAtLeast(Math.min(width, height), 24, control.outerHTML);
  }
});
