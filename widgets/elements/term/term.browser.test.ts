import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import {
  cardPanel,
  cleanUp,
  GANG_ZHI_GU,
  heard,
  page,
  pointAt,
  pointAway,
  settled,
  until,
  violations,
} from '../shared/testing.ts';
import type { MingciTerm } from './index.ts';
import './index.ts';

const GLOSS = '依托国际邮轮母港区';

async function known(root: ParentNode): Promise<MingciTerm[]> {
  const terms = [...root.querySelectorAll('mingci-term')];
  await until(() => terms.every(({ gloss }) => gloss !== undefined));
  await Promise.all(terms.map(({ updateComplete }) => updateComplete));
  return terms;
}

function word(term: MingciTerm): HTMLElement {
  return term.shadowRoot?.querySelector('[part=term]') as HTMLElement;
}

describe('<mingci-term>', () => {
  beforeEach(pointAway);
  afterEach(cleanUp);

  it('is read as its word, described but not renamed by its gloss', async () => {
    const main = page('<p>加快建设<mingci-term term="gang-zhi-gu">港治谷</mingci-term>。</p>');
    const [term] = (await known(main)) as [MingciTerm];
    assert.equal(main.innerHTML, '<p>加快建设<mingci-term term="gang-zhi-gu">港治谷</mingci-term>。</p>');
    const button = word(term);
    assert.equal(button.role, 'button');
    assert.isFalse(button.hasAttribute('aria-label') || button.hasAttribute('aria-labelledby'));
    const description = term.shadowRoot?.getElementById(button.getAttribute('aria-describedby') ?? '');
    assert.include(description?.textContent, GLOSS);
    // Hidden, so that it is not read a second time.
    assert.isFalse(description?.checkVisibility());
    assert.deepEqual(await violations(main), []);
  });

  it('looks up its own text', async () => {
    const [term, other] = (await known(
      page('<p><mingci-term>港治谷</mingci-term>、<mingci-term>「１＋６＋Ｎ」</mingci-term></p>'),
    )) as [MingciTerm, MingciTerm];
    assert.equal(term.key, GANG_ZHI_GU);
    assert.equal(other.key, 'shibei-2021/one-plus-six-plus-n');
  });

  it('stays plain text if no pack has it, and says so', async () => {
    const errors = heard('mingci-error');
    const main = page('<p><mingci-term term="gang-zhi-gv">港治谷</mingci-term></p>');
    await until(() => errors.length > 0);
    assert.include(errors[0]?.message, '“gang-zhi-gv”');
    const button = word(main.querySelector('mingci-term') as MingciTerm);
    assert.isFalse(
      button.hasAttribute('role') || button.hasAttribute('tabindex') || button.hasAttribute('data-marked'),
    );
  });

  it('leaves focus and address to a link in it, and describes that', async () => {
    const main = page('<p><mingci-term><a href="#entry">港治谷</a></mingci-term></p>');
    const [term] = (await known(main)) as [MingciTerm];
    const link = main.querySelector('a') as HTMLAnchorElement;
    await until(() => link.ariaDescription);
    assert.include(link.ariaDescription, GLOSS);
    assert.isFalse(word(term).hasAttribute('role') || word(term).hasAttribute('tabindex'));
    assert.deepEqual(await violations(main), []);
    await sendKeys({ press: 'Shift' });
    link.focus();
    if (link.matches(':focus-visible')) await until(cardPanel);
    term.replaceWith(link);
    assert.isNull(link.ariaDescription);
  });

  it('opens its card when the pointer rests, and closes it when the pointer has left', async () => {
    const opened = heard('mingci-open');
    const closed = heard('mingci-close');
    const [term] = (await known(page('<p>建设<mingci-term term="gang-zhi-gu">港治谷</mingci-term></p>'))) as [
      MingciTerm,
    ];
    await pointAt(term);
    await until(cardPanel);
    await until(() => cardPanel()?.textContent.includes('官方解释'));
    assert.isTrue(term.hasAttribute('open'));
    assert.deepEqual(opened, [{ key: GANG_ZHI_GU, by: 'pointer' }]);
    await pointAway();
    await until(() => closed.length > 0);
    assert.isNull(document.querySelector('mingci-card'));
    assert.isFalse(term.hasAttribute('open'));
  });

  it('sends an event for each word when the card moves from one to another', async () => {
    const told: string[] = [];
    const main = page(
      '<p><mingci-term term="gang-zhi-gu">港治谷</mingci-term>，<mingci-term>三区两通道</mingci-term></p>',
    );
    for (const type of ['mingci-open', 'mingci-close'] as const) {
      main.addEventListener(type, ({ target, detail }) =>
        told.push(`${type} ${(target as Element).textContent} ${detail.key}`),
      );
    }
    const [first, second] = (await known(main)) as [MingciTerm, MingciTerm];
    await pointAt(first);
    await until(() => first.open);
    await pointAt(second);
    await until(() => second.open);
    assert.isFalse(first.open);
    await sendKeys({ press: 'Escape' });
    await until(() => !second.open);
    assert.deepEqual(told, [
      'mingci-open 港治谷 shibei-2021/gang-zhi-gu',
      'mingci-open 三区两通道 shibei-2021/san-qu-liang-tongdao',
      'mingci-close 港治谷 shibei-2021/gang-zhi-gu',
      'mingci-close 三区两通道 shibei-2021/san-qu-liang-tongdao',
    ]);
  });

  it('closes with Esc, which the page does not see', async () => {
    const [term] = (await known(page('<p><mingci-term term="gang-zhi-gu">港治谷</mingci-term></p>'))) as [MingciTerm];
    const keys: string[] = [];
    const listener = ({ key }: KeyboardEvent) => keys.push(key);
    document.addEventListener('keydown', listener);
    await pointAt(term);
    await until(cardPanel);
    await sendKeys({ press: 'Escape' });
    await until(() => !cardPanel());
    assert.deepEqual(keys, []);
    await sendKeys({ press: 'Escape' });
    assert.deepEqual(keys, ['Escape']);
    document.removeEventListener('keydown', listener);
  });

  it('shows its card to keyboard users, who enter it with Enter and leave with Esc', async () => {
    const main = page(
      '<p><button>before</button><mingci-term term="gang-zhi-gu">港治谷</mingci-term><button>after</button></p>',
    );
    const [term] = (await known(main)) as [MingciTerm];
    const closed = heard('mingci-close');
    (main.querySelector('button') as HTMLElement).focus();
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, term);
    await until(cardPanel);
    assert.equal(document.activeElement, term);
    await sendKeys({ press: 'Enter' });
    await until(() => document.activeElement?.localName === 'mingci-card');
    assert.equal(cardPanel()?.role, 'dialog');
    await sendKeys({ press: 'Escape' });
    await until(() => closed.length > 0);
    assert.equal(document.activeElement, term);
    await settled();
    assert.isNull(cardPanel());
    await sendKeys({ press: 'Enter' });
    await until(cardPanel);
  });

  it('says why its card has closed', async () => {
    const closed = heard('mingci-close');
    const [term] = (await known(page('<p><mingci-term term="gang-zhi-gu">港治谷</mingci-term></p>'))) as [MingciTerm];
    word(term).click();
    await until(cardPanel);
    cardPanel()?.querySelector<HTMLElement>('.close')?.click();
    await until(() => closed.length === 1);
    word(term).click();
    await until(cardPanel);
    await sendKeys({ press: 'Escape' });
    await until(() => closed.length === 2);
    assert.deepEqual(
      closed.map(({ reason }) => reason),
      ['button', 'escape'],
    );
    assert.isFalse(term.open);
  });

  it('closes when the focus moves on', async () => {
    const main = page(
      '<p><button>before</button><mingci-term term="gang-zhi-gu">港治谷</mingci-term><button>after</button></p>',
    );
    await known(main);
    (main.querySelector('button') as HTMLElement).focus();
    await sendKeys({ press: 'Tab' });
    await until(cardPanel);
    await sendKeys({ press: 'Tab' });
    await until(() => !cardPanel());
    assert.equal(document.activeElement?.textContent, 'after');
  });

  it('opens with a click, with the focus in the card', async () => {
    const [term] = (await known(page('<p><mingci-term term="gang-zhi-gu">港治谷</mingci-term></p>'))) as [MingciTerm];
    const { left, top, width, height } = term.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await until(() => document.activeElement?.localName === 'mingci-card');
    await sendKeys({ press: 'Escape' });
    await until(() => !cardPanel());
  });

  it('opens nothing if the page cancels that', async () => {
    const main = page('<p><mingci-term term="gang-zhi-gu">港治谷</mingci-term></p>');
    const [term] = (await known(main)) as [MingciTerm];
    let asked = 0;
    main.addEventListener('mingci-open', (event) => {
      asked++;
      event.preventDefault();
    });
    await pointAt(term);
    await until(() => asked > 0);
    await settled();
    assert.isNull(document.querySelector('mingci-card'));
    assert.isFalse(term.hasAttribute('open'));
  });

  it('has a card in elder mode if the page around it asks for that', async () => {
    const size = async (attributes: string) => {
      const main = page(`<div ${attributes}><mingci-term term="gang-zhi-gu">港治谷</mingci-term></div>`);
      const [term] = (await known(main)) as [MingciTerm];
      word(term).click();
      await until(cardPanel);
      const { fontSize } = getComputedStyle(cardPanel() as Element);
      main.remove();
      return Number.parseFloat(fontSize);
    };
    // 18 pt
    assert.isAtLeast(await size('mode="elder"'), 24);
    assert.isBelow(await size(''), 24);
  });

  it('acts as one if a word is in several pieces', async () => {
    const main = page(
      '<p><mingci-term term="gang-zhi-gu">港</mingci-term><b><mingci-term term="gang-zhi-gu" continues>治谷</mingci-term>地</b></p>',
    );
    const [head, rest] = (await known(main)) as [MingciTerm, MingciTerm];
    assert.isTrue(word(head).hasAttribute('tabindex'));
    assert.isFalse(word(rest).hasAttribute('tabindex') || word(rest).hasAttribute('role'));
    await pointAt(rest);
    await until(cardPanel);
    assert.isTrue(head.open);
  });

  it('shares one card and one set of listeners among all on a page', async () => {
    const added: string[] = [];
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function count(...args: Parameters<typeof addEventListener>) {
      if (this === document || this === window || this === document.documentElement) added.push(args[0]);
      return addEventListener.apply(this, args);
    };
    try {
      await known(page('<p><mingci-term term="gang-zhi-gu">港治谷</mingci-term></p>'));
      const forOne = added.length;
      assert.isAbove(forOne, 0);
      const main = page(`<p>${'<mingci-term term="gang-zhi-gu">港治谷</mingci-term>，'.repeat(500)}</p>`);
      const terms = await known(main);
      assert.lengthOf(added, forOne);
      for (const term of terms.slice(0, 2)) {
        await pointAt(term);
        await until(() => term.open && cardPanel());
      }
      assert.lengthOf(document.querySelectorAll('mingci-card'), 1);
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
  });

  it('opens a card among 500 in the first frame, once its code and content have loaded', async () => {
    const pair =
      '<mingci-term term="gang-zhi-gu">港治谷</mingci-term>、<mingci-term term="one-plus-six-plus-n">1+6+N</mingci-term>，';
    const terms = await known(page(`<p>${pair.repeat(250)}</p>`));
    const [first, second] = terms as [MingciTerm, MingciTerm];
    for (const term of [first, second]) {
      word(term).click();
      await until(() => term.open && cardPanel());
    }
    const far = terms[20] as MingciTerm;
    word(far).click();
    await new Promise(requestAnimationFrame);
    assert.isTrue(far.open);
    const panel = cardPanel() as Element;
    assert.include(panel.textContent, '港治谷');
    const { top } = panel.getBoundingClientRect();
    const { bottom } = far.getBoundingClientRect();
    assert.approximately(top, bottom, 16);
  });

  it('removes its card and listeners when it leaves the page', async () => {
    const main = page('<p><mingci-term term="gang-zhi-gu">港治谷</mingci-term></p>');
    const [term] = (await known(main)) as [MingciTerm];
    await pointAt(term);
    await until(cardPanel);
    term.remove();
    await settled();
    assert.isNull(document.querySelector('mingci-card'));
    let passed = false;
    addEventListener('keydown', () => (passed = true), { once: true });
    await sendKeys({ press: 'Escape' });
    assert.isTrue(passed);
  });

  it('has the font and colour of the text around it', async () => {
    const [term] = (await known(
      page(
        '<p style="color: rgb(1, 2, 3); font: italic 31px serif"><mingci-term term="gang-zhi-gu">港治谷</mingci-term></p>',
      ),
    )) as [MingciTerm];
    const { color, fontSize, fontStyle, textDecorationStyle } = getComputedStyle(word(term));
    assert.deepEqual([color, fontSize, fontStyle, textDecorationStyle], ['rgb(1, 2, 3)', '31px', 'italic', 'dotted']);
  });
});
