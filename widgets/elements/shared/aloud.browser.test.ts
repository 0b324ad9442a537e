import { assert } from 'chai';
import { figures } from '../indicator/testing.ts';
import '../glossary/index.ts';
import '../indicator/index.ts';
import '../indicators/index.ts';
import { cleanUp, page, settled, until, violations } from './testing.ts';

// Fakes speech synthesis and records what it is asked to say: the test machine has no voice, or another one.

let spoken: SpeechSynthesisUtterance[];
let voices: Pick<SpeechSynthesisVoice, 'lang' | 'localService'>[];
let real: PropertyDescriptor | undefined;

class Utterance extends EventTarget {
  readonly text: string;
  voice = null;
  lang = '';
  constructor(text: string) {
    super();
    this.text = text;
  }
}

function speakers(): void {
  spoken = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
    cancel: () => spoken.at(-1)?.dispatchEvent(new Event('error')),
  });
  real = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true, writable: true });
}

const elder = (markup: string) => `<div mode="elder">${markup}</div>`;

async function buttonIn(element: Element): Promise<HTMLElement> {
  const button = () => element.shadowRoot?.querySelector<HTMLElement>('.aloud');
  await until(button);
  return button() as HTMLElement;
}

const nameOf = (button: HTMLElement) => button.textContent.trim();

async function glossary(lang: string): Promise<HTMLElement> {
  const main = page(`<div mode="elder" lang="${lang}"><mingci-glossary></mingci-glossary></div>`);
  const element = main.querySelector('mingci-glossary') as HTMLElementTagNameMap['mingci-glossary'];
  await until(() => element.contents);
  await element.show('gang-zhi-gu');
  return element;
}

describe('reading aloud in elder mode', () => {
  const Real = window.SpeechSynthesisUtterance;

  beforeEach(() => {
    voices = [
      { lang: 'zh-CN', localService: true },
      { lang: 'en-US', localService: true },
    ];
    speakers();
  });
  afterEach(() => {
    cleanUp();
    if (real) Object.defineProperty(window, 'speechSynthesis', real);
    else delete (window as { speechSynthesis?: unknown }).speechSynthesis;
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Real, configurable: true, writable: true });
  });

  it('reads a figure, and stops', async () => {
    const element = await figures('mingci-indicator', 'indicator="grp-growth"', elder);
    const button = await buttonIn(element);
    const { width, height } = button.getBoundingClientRect();
    assert.isAtLeast(Math.min(width, height), 60);
    assert.isAtLeast(Number.parseFloat(getComputedStyle(button).fontSize), 24);
    button.click();
    assert.equal(spoken[0]?.text, '地区生产总值增速。青岛市市北区，2021年，目标：7%左右。');
    assert.equal(spoken[0]?.lang, 'zh-CN');
    await until(() => nameOf(button) === '停止朗读');
    assert.deepEqual(await violations(element), []);
    button.click();
    await until(() => nameOf(button) === '朗读');
    assert.lengthOf(spoken, 1);
  });

  it('reads it in English for readers of English', async () => {
    const element = await figures('mingci-indicator', 'indicator="grp-growth" lang="en" display="row"', elder);
    (await buttonIn(element)).click();
    assert.match(spoken[0]?.text ?? '', /2021, Target: about 7%/);
    assert.equal(spoken[0]?.lang, 'en-US');
  });

  it('reads a list, and pledges', async () => {
    const list = await figures('mingci-indicators', 'period="2021" theme="economy"', elder);
    (await buttonIn(list)).click();
    assert.lengthOf(
      spoken[0]?.text.split('\n') ?? [],
      list.shown?.kind === 'indicators' ? list.shown.figures.length : 0,
    );
    const pledges = await figures('mingci-indicators', 'show="pledges"', elder);
    (await buttonIn(pledges)).click();
    assert.match(spoken[1]?.text ?? '', /^建成2所学校：尚未公布结果。/);
  });

  for (const [lang, name, said] of [
    ['zh-Hans', '朗读', /^港治谷。\n.+以国际邮轮母港区为依托/s],
    ['en', 'Read aloud', /^Port Governance Valley|^[A-Z“"]/],
  ] as const) {
    it(`reads a term and its definitions in ${lang}`, async () => {
      const button = await buttonIn(await glossary(lang));
      assert.equal(nameOf(button), name);
      button.click();
      assert.match(spoken[0]?.text ?? '', said);
    });
  }

  it('has one voice for the page', async () => {
    const one = await buttonIn(await figures('mingci-indicator', 'indicator="grp-growth"', elder));
    const two = await buttonIn(await glossary('zh-Hans'));
    one.click();
    await until(() => nameOf(one) === '停止朗读');
    two.click();
    await until(() => nameOf(two) === '停止朗读');
    assert.equal(nameOf(one), '朗读');
  });

  it('stops when the element that it reads is removed', async () => {
    const element = await figures('mingci-indicator', 'indicator="grp-growth"', elder);
    (await buttonIn(element)).click();
    let cancelled = false;
    spoken[0]?.addEventListener('error', () => (cancelled = true));
    element.remove();
    assert.isTrue(cancelled);
  });

  it('is not offered without a local voice, in a sentence, or outside elder mode', async () => {
    voices = [{ lang: 'zh-CN', localService: false }];
    const mute = await figures('mingci-indicator', 'indicator="grp-growth"', elder);
    voices = [{ lang: 'zh-CN', localService: true }];
    const inline = await figures('mingci-indicator', 'indicator="grp-growth" display="inline"', elder);
    const others = await figures('mingci-indicator', 'indicator="grp-growth"');
    const there = await figures('mingci-indicator', 'indicator="new-jobs"', elder);
    await buttonIn(there);
    await settled();
    for (const element of [mute, inline, others]) assert.isNull(element.shadowRoot?.querySelector('.aloud'));
  });
});
