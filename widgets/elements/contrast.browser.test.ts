import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import type { Pack } from '../../data/schema/pack.ts';
import { composedParent } from '../core/card/theme.ts';
import './glossary/index.ts';
import './indicator/index.ts';
import { FACTS } from './indicator/testing.ts';
import './indicators/index.ts';
import { cleanUp, PACK, page, settled, until } from './shared/testing.ts';
import './term/index.ts';

// What is no text and has to be made out (WCAG 2.2, 1.4.11), by the colours that are really there.

type Rgb = [number, number, number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Any colour of CSS in 8 bits a channel, and how much of it covers what is below. */
function read(color: string): { rgb: Rgb; alpha: number } {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { rgb: [r, g, b], alpha: a / 255 };
}

function over(color: string, ground: Rgb, opacity = 1): Rgb {
  const { rgb, alpha } = read(color);
  return rgb.map((channel, i) => channel * alpha * opacity + ground[i]! * (1 - alpha * opacity)) as Rgb;
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that is behind an element. */
function groundOf(element: Element): Rgb {
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (read(backgroundColor).alpha === 1) return read(backgroundColor).rgb;
  }
  return [255, 255, 255];
}

/** How much of an element is there at all. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = composedParent(at)) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** What was measured: what it is, and its contrast to what is around it. */
type Measured = [what: string, ratio: number];

const nameOf = (element: Element) => element.cloneNode(false) as Element;
const named = (what: string, element: Element) => `${what} ${nameOf(element).outerHTML.slice(0, 90)}`;

/** The ring round what has the focus, that comes by keyboard. */
async function ringOf(element: HTMLElement): Promise<Measured> {
  element.focus();
  // Some fade in with the focus.
  await Promise.all(element.getAnimations().map(({ finished }) => finished));
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const isThere = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const ground = groundOf(element);
  return [named('ring', element), isThere ? contrast(over(outlineColor, ground, opacityOf(element)), ground) : 0];
}

async function ringsOf(elements: HTMLElement[]): Promise<Measured[]> {
  const rings: Measured[] = [];
  // One after the other: there is but one focus.
  for (const element of elements) rings.push(await ringOf(element));
  return rings;
}

/** The border that shows where a field or a button is, if it has one. */
function borderOf(element: HTMLElement): Measured[] {
  const { borderTopColor, borderTopWidth } = getComputedStyle(element);
  if (Number.parseFloat(borderTopWidth) === 0) return [];
  const ground = groundOf(element.parentElement ?? element);
  return [[named('border', element), contrast(over(borderTopColor, ground), ground)]];
}

/** A shape's outline, or where it has none, what it is filled with. */
function shapeOf(shape: Element): Measured {
  const { stroke, fill, fillOpacity } = getComputedStyle(shape);
  const ground = groundOf(shape);
  const opacity = opacityOf(shape);
  const color = stroke === 'none' ? over(fill, ground, Number(fillOpacity) * opacity) : over(stroke, ground, opacity);
  return [named('shape', shape), contrast(color, ground)];
}

/** The dotted line under a word. */
function lineOf(word: Element): Measured {
  const ground = groundOf(word);
  return [named('line', word), contrast(over(getComputedStyle(word).textDecorationColor, ground), ground)];
}

const THEMES = { light: ['#ffffff', '#1b1f1e'], dark: ['#16191a', '#e8e8e8'] } as const;

for (const [theme, [background, color]] of Object.entries(THEMES)) {
  describe(`on a ${theme} page, what is no text can be made out (1.4.11)`, () => {
    afterEach(cleanUp);

    async function shown(markup: string, pack: string, last: string): Promise<ShadowRoot[]> {
      const main = page(markup, pack);
      main.style.cssText = `font: 16px/1.6 sans-serif; width: 720px; background: ${background}; color: ${color}`;
      const elements = [...main.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mingci-'));
      // What is drawn last.
      await until(() => elements.some(({ shadowRoot }) => shadowRoot?.querySelector(last)));
      await until(() => elements.every(({ shadowRoot }) => shadowRoot?.textContent?.trim()));
      await settled();
      for (const { shadowRoot } of elements)
        for (const each of shadowRoot!.querySelectorAll('details')) each.open = true;
      // From now on, what gets the focus gets it by keyboard.
      await sendKeys({ press: 'Shift' });
      return elements.map(({ shadowRoot }) => shadowRoot!);
    }

    const all = (roots: ShadowRoot[], selector: string) =>
      roots.flatMap((root) =>
        [...root.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility()),
      );

    function check(measured: Measured[], atLeast: number): void {
      assert.isAtLeast(measured.length, atLeast);
      const faint = measured.filter(([, ratio]) => ratio < 3).map(([what, ratio]) => `${ratio.toFixed(2)} ${what}`);
      assert.deepEqual([...new Set(faint)], []);
    }

    it('the line under a word, and the ring round it', async () => {
      const roots = await shown('<p><mingci-term term="gang-zhi-gu">港治谷</mingci-term></p>', PACK, '[data-marked]');
      check([...all(roots, '[data-marked]').map(lineOf), ...(await ringsOf(all(roots, '[tabindex="0"]')))], 2);
    });

    it('the fields, buttons and links of a glossary, and the rings round them', async () => {
      const roots = await shown('<mingci-glossary></mingci-glossary>', PACK, '.head');
      all(roots, '.head')[0]?.click();
      await settled();
      const controls = all(roots, 'button, input, select, a');
      check([...(await ringsOf(controls)), ...all(roots, 'input, select, .choice, .more').flatMap(borderOf)], 12);
    });

    it('the charts of figures', async () => {
      const { indicators } = (await (await fetch(FACTS)).json()) as Pack;
      const each = indicators.map(({ id }) => `<mingci-indicator indicator="${id}"></mingci-indicator>`);
      const roots = await shown(each.join(''), FACTS, '[part=chart]');
      check(all(roots, 'svg :is(rect, circle, line, path)').map(shapeOf), 12);
      check(await ringsOf(all(roots, 'summary, a')), 5);
    });

    for (const attributes of ['', 'display="table"', 'show="pledges"', 'show="pledges" display="table"']) {
      it(`the buttons and signs of <mingci-indicators ${attributes}>`, async () => {
        const roots = await shown(`<mingci-indicators ${attributes}></mingci-indicators>`, FACTS, '.actions button');
        const controls = all(roots, 'button, summary, a');
        const signs = all(roots, 'svg :is(rect, circle, line, path):not(.cut)');
        check([...(await ringsOf(controls)), ...all(roots, 'button').flatMap(borderOf), ...signs.map(shapeOf)], 5);
      });
    }
  });
}
