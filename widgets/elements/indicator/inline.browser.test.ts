import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import { cleanUp, page, pointAt, pointAway, settled, until, violations } from '../shared/testing.ts';
import { FACTS, figures, settledIn, text, within } from './testing.ts';
import './index.ts';

type Indicator = HTMLElementTagNameMap['mingci-indicator'];

const INLINE = 'indicator="new-jobs" display="inline"';
const sentence = (element: string) => `<p>新增就业${element}，<a href="#next">下一条</a>。</p>`;

const word = (element: Indicator) => within(element, '.inline');
const panel = (element: Indicator) => element.shadowRoot?.querySelector<HTMLElement>('.pop:popover-open') ?? null;

async function opened(element: Indicator): Promise<HTMLElement> {
  await until(() => panel(element));
  return panel(element) as HTMLElement;
}

describe('a figure in a sentence', () => {
  afterEach(async () => {
    cleanUp();
    await pointAway();
  });

  it('has a card under the pointer, with its sentence and document, and none when the pointer is elsewhere', async () => {
    const element = await figures('mingci-indicator', INLINE, sentence);
    assert.equal(text(element.shadowRoot as unknown as Element), '4万人（2021年目标）');
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(word(element));
    assert.deepEqual([textDecorationLine, textDecorationStyle], ['underline', 'dotted']);
    // This first loads the code, while the pointer rests.
    await pointAt(word(element));
    const card = await opened(element);
    assert.equal(card.role, 'group');
    assert.include(text(card), '新增就业');
    assert.equal(text(card.querySelector('mark') as Element), '4万人');
    assert.match(text(card.querySelector('[part=source]') as Element), /政府工作报告 · .+ · 2021年1月6日$/);
    assert.equal(word(element).ariaExpanded, 'true');
    assert.deepEqual(await violations(element), []);
    const [line, box] = [word(element).getBoundingClientRect(), card.getBoundingClientRect()];
    assert.isAbove(box.top, line.bottom - 1);
    await pointAway();
    await until(() => !panel(element));
    assert.equal(word(element).ariaExpanded, 'false');
  });

  it('opens with keys, can be tabbed through, and closes with Esc, which returns the focus', async () => {
    const element = await figures('mingci-indicator', INLINE, sentence);
    word(element).focus();
    await sendKeys({ press: 'Enter' });
    const card = await opened(element);
    await until(() => element.shadowRoot?.activeElement === card);
    assert.equal(card.role, 'dialog');
    await sendKeys({ press: 'Escape' });
    await until(() => !panel(element));
    assert.equal(element.shadowRoot?.activeElement, word(element));
  });

  it('opens with a click, and closes with one elsewhere', async () => {
    const element = await figures('mingci-indicator', INLINE, sentence);
    const { left, top } = word(element).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 5), Math.round(top + 5)] });
    await opened(element);
    await sendMouse({ type: 'click', position: [5, 5] });
    await until(() => !panel(element));
  });

  it('has one card for the page, which goes when the figure goes', async () => {
    const main = page(
      `<p><mingci-indicator ${INLINE}></mingci-indicator> <mingci-indicator indicator="grp-growth" display="inline"></mingci-indicator></p>`,
      FACTS,
    );
    const [one, two] = [...main.querySelectorAll<Indicator>('mingci-indicator')] as [Indicator, Indicator];
    await settledIn(one);
    await settledIn(two);
    word(one).click();
    await opened(one);
    word(two).click();
    await opened(two);
    assert.isNull(panel(one));
    two.remove();
    await settled();
    await until(() => !two.shadowRoot?.querySelector('.pop'));
  });

  it('fits its card into 320 px, in the colours of the page around it', async () => {
    const element = await figures(
      'mingci-indicator',
      INLINE,
      (markup) => `<div style="background: #111; color: #eee; width: 280px">${sentence(markup)}</div>`,
    );
    word(element).click();
    const card = await opened(element);
    assert.equal(card.dataset['theme'], 'dark');
    assert.isAtMost(card.scrollWidth, card.clientWidth);
    assert.deepEqual(await violations(element), []);
  });
});
