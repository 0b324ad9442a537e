import { assert } from 'chai';
import type { Pack } from '../../data/schema/pack.ts';
import './article/index.ts';
import './glossary/index.ts';
import './indicator/index.ts';
import { FACTS } from './indicator/testing.ts';
import './indicators/index.ts';
import './term/index.ts';
import { cardPanel, cleanUp, PACK, page, settled, until } from './shared/testing.ts';

/** What a reader may set without losing anything (WCAG 2.2, 1.4.12), and these do. */
const SPACED = `
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** All trees in and under an element: what readers' own style sheets and extensions reach. */
function treesIn(node: Element | ShadowRoot): ShadowRoot[] {
  const own = node instanceof Element && node.shadowRoot ? treesIn(node.shadowRoot) : [];
  const below = [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? treesIn(shadowRoot) : []));
  return [...(node instanceof ShadowRoot ? [node] : []), ...own, ...below];
}

async function space(element: Element): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACED);
  for (const root of treesIn(element)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  await settled();
}

interface Line {
  text: string;
  parent: Element;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Each line of text that is seen, as high as its letters are. */
function linesIn(root: ShadowRoot): Line[] {
  const lines: Line[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!text.textContent?.trim() || !parent?.checkVisibility() || parent.closest('style')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const half = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.4;
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // Hidden from eyes, and for ears alone.
      if (right - left < 2) continue;
      const middle = (top + bottom) / 2;
      lines.push({ text: text.textContent.trim(), parent, left, right, top: middle - half, bottom: middle + half });
    }
  }
  return lines;
}

/** Text that lies on other text. */
function overlaps(root: ShadowRoot): string[] {
  const lines = linesIn(root);
  return lines.flatMap((one, i) =>
    lines
      .slice(i + 1)
      .filter((other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5)
      .filter((other) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1)
      .map((other) => `${one.text} / ${other.text}`),
  );
}

/** Parts that cut off what is in them, or have it scrolled sideways; and text that sticks out of all. */
function clipped(root: ShadowRoot, whole: Element): string[] {
  // A gloss that is cut to one line by intent is whole in the card that its button leads to.
  const isShortened = (part: Element | null) => part !== null && getComputedStyle(part).textOverflow === 'ellipsis';
  const cutting = [...root.querySelectorAll<HTMLElement>(':not(svg, svg *)')].filter((part) => {
    const { overflowX, overflowY } = getComputedStyle(part);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = part;
    if (isShortened(part) || clientWidth < 2 || !part.checkVisibility()) return false;
    const cutsDown = (overflowY === 'hidden' || overflowY === 'clip') && scrollHeight > clientHeight + 1;
    return cutsDown || (overflowX !== 'visible' && scrollWidth > clientWidth + 1);
  });
  const { left, right, top, bottom } = whole.getBoundingClientRect();
  const out = linesIn(root).filter(
    (line) =>
      !isShortened(line.parent) &&
      (line.left < left - 1 || line.right > right + 1 || line.top < top - 1 || line.bottom > bottom + 1),
  );
  return [...cutting.map(({ outerHTML }) => outerHTML.slice(0, 100)), ...out.map(({ text }) => text)];
}

/** Of all lines together: spaced text is longer. */
const widthOfText = (element: Element) =>
  treesIn(element)
    .flatMap(linesIn)
    .reduce((sum, { left, right }) => sum + right - left, 0);

/** Those that have a chart, and two of the others. */
async function indicators(): Promise<string[]> {
  const { indicators: all } = (await (await fetch(FACTS)).json()) as Pack;
  const [several, single] = [true, false].map((many) => all.filter((each) => each.observations.length > 1 === many));
  return [...several!, ...single!.slice(0, 2)].map(({ id }) => id);
}

const each = async (attributes: string) =>
  (await indicators()).map((id) => `<mingci-indicator indicator="${id}" ${attributes}></mingci-indicator>`).join('');

interface Shown {
  markup(): string | Promise<string>;
  /** What of it is drawn last. */
  last: string;
  pack?: string;
  /** What is done before it is looked at. */
  open?(main: HTMLElement): unknown;
}

const unfold = (main: HTMLElement) => {
  for (const root of treesIn(main)) for (const details of root.querySelectorAll('details')) details.open = true;
};
const SHOWN: Record<string, Shown> = {
  'a glossary': {
    markup: () => '<mingci-glossary></mingci-glossary>',
    last: '.head',
    open: (main) => {
      for (const root of treesIn(main)) for (const head of root.querySelectorAll<HTMLElement>('.head')) head.click();
    },
  },
  'figures as cards': { markup: () => each(''), last: '[part=chart]', pack: FACTS, open: unfold },
  'figures as cards in elder mode': {
    markup: () => each('mode="elder"'),
    last: '[part=chart]',
    pack: FACTS,
    open: unfold,
  },
  'figures as rows': { markup: () => each('display="row"'), last: '.row', pack: FACTS, open: unfold },
  'figures in a sentence': {
    markup: async () => `<p>${await each('display="inline"')}</p>`,
    last: '.inline',
    pack: FACTS,
  },
  'a grid of figures': {
    markup: () => '<mingci-indicators></mingci-indicators>',
    last: '.actions',
    pack: FACTS,
    open: unfold,
  },
  'a table of figures': {
    markup: () => '<mingci-indicators display="table"></mingci-indicators>',
    last: '.actions',
    pack: FACTS,
  },
  pledges: { markup: () => '<mingci-indicators show="pledges"></mingci-indicators>', last: '.actions', pack: FACTS },
  'a table of pledges': {
    markup: () => '<mingci-indicators show="pledges" display="table"></mingci-indicators>',
    last: '.actions',
    pack: FACTS,
  },
};

describe('with the spacing of text that a reader sets (1.4.12)', () => {
  afterEach(cleanUp);

  // First: the figures' pack has the same id, and no terms.
  it('cards lose nothing', async () => {
    const main = page('<p><mingci-term term="one-plus-six-plus-n">1+6+N</mingci-term></p>');
    const word = () => main.querySelector('mingci-term')?.shadowRoot?.querySelector<HTMLElement>('[role=button]');
    await until(word);
    word()?.click();
    await until(() => cardPanel()?.querySelector('.definition'));
    const card = document.querySelector('mingci-card') as Element;
    await space(card);
    const root = card.shadowRoot as ShadowRoot;
    const panel = cardPanel() as HTMLElement;
    // What is further down is scrolled to.
    panel.style.maxBlockSize = 'none';
    for (const details of root.querySelectorAll('details')) details.open = true;
    await settled();
    assert.deepEqual([...overlaps(root), ...clipped(root, panel)], []);
  });

  for (const width of [320, 720]) {
    for (const [name, { markup, last, pack, open }] of Object.entries(SHOWN)) {
      it(`${name} lose nothing at ${width} pixels`, async () => {
        const main = page(await markup(), pack ?? PACK);
        main.style.cssText = `font: 16px/1.6 sans-serif; width: ${width}px`;
        await until(() => treesIn(main).some((root) => root.querySelector(last)));
        await until(() => treesIn(main).every((root) => root.textContent?.trim()));
        await settled();
        open?.(main);
        await settled();
        const inside = () => treesIn(main).flatMap((root) => overlaps(root).concat(clipped(root, main)));
        const before = inside();
        const wide = widthOfText(main);
        await space(main);
        assert.isAbove(widthOfText(main), wide * 1.03);
        assert.deepEqual([before, inside()], [[], []]);
      });
    }
  }
});
