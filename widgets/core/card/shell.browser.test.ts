import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import { gangZhiGu, sanQuLiangTongdao } from './card.fixture.ts';
import type { CloseReason } from './close-reason.ts';
import { cleanUp, fixture, middle, page, until } from './testing.ts';

const mark = (key: string, text: string) => `<b data-key="${key}">${text}</b>`;
const STORY = `<p><a href="#before">前</a> 推进${mark(gangZhiGu.key, '港治谷')}建设 <a href="#after">后</a></p>`;

afterEach(cleanUp);

describe('focus', () => {
  const before = () => document.querySelector<HTMLElement>('[href="#before"]')!;

  it('stays where it is when a pointer opens the card', async () => {
    page(STORY);
    const { open, panel } = fixture();
    before().focus();
    await open(gangZhiGu.key, 'pointer');
    assert.equal(document.activeElement, before());
    assert.equal(panel()?.getAttribute('role'), 'group');
  });

  for (const by of ['key', 'tap'] as const) {
    it(`goes into a card opened by ${by}, a dialog named by its headword, and comes back`, async () => {
      page(STORY);
      const { open, panel, find, focused, card } = fixture();
      before().focus();
      await open(gangZhiGu.key, by);
      assert.equal(focused(), panel());
      assert.equal(panel()?.getAttribute('role'), 'dialog');
      assert.equal(find(`#${panel()?.getAttribute('aria-labelledby')}`).textContent, '港治谷');
      find('.close').click();
      assert.equal(document.activeElement, before());
      assert.isFalse(card.host.isConnected);
    });
  }

  it('comes back to where it was before the first of several terms', async () => {
    page(STORY + mark(sanQuLiangTongdao.key, '三区两通道'));
    const { open, card } = fixture();
    before().focus();
    await open(gangZhiGu.key, 'key');
    await open(sanQuLiangTongdao.key, 'key');
    card.close();
    assert.equal(document.activeElement, before());
  });

  it('goes through the controls in their order, then on in the page', async () => {
    page(STORY);
    const { open, focused } = fixture();
    before().focus();
    await open(gangZhiGu.key, 'key');
    const stops: string[] = [];
    for (let stop = focused(); stop; stop = focused()) {
      stops.push(
        stop.getAttribute('aria-label') ?? stop.querySelector('b')?.textContent ?? stop.textContent?.trim() ?? '',
      );
      await sendKeys({ press: 'Tab' });
    }
    assert.deepEqual(stops.slice(1), ['关闭', '复制', 'English', '“1+6+N”产业载体支撑体系', '“三区两通道”']);
    assert.equal(document.activeElement?.getAttribute('href'), '#after');
  });

  it('goes back to the page with Shift+Tab', async () => {
    page(STORY);
    const { open, find } = fixture();
    before().focus();
    await open(gangZhiGu.key, 'key');
    await sendKeys({ press: 'Tab' });
    // Dispatched, not typed: WebKit's driver can't send key combinations.
    const shiftTab = { key: 'Tab', shiftKey: true, bubbles: true, composed: true, cancelable: true };
    find('.close').dispatchEvent(new KeyboardEvent('keydown', shiftTab));
    assert.equal(document.activeElement, before());
  });
});

describe('Esc', () => {
  it('closes a card without focus, and does not reach the page', async () => {
    page(STORY);
    const closed: CloseReason[] = [];
    const heard: string[] = [];
    const life = new AbortController();
    const { open } = fixture({ onclose: (reason) => closed.push(reason) });
    await open(gangZhiGu.key, 'pointer');
    document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: life.signal });
    await sendKeys({ press: 'Escape' });
    assert.deepEqual(closed, ['escape']);
    assert.deepEqual(heard, []);
    await sendKeys({ press: 'Escape' });
    assert.deepEqual(heard, ['Escape']);
    life.abort();
  });

  it('closes the card, then the dialog under it', async () => {
    const dialog = page(`<dialog>${STORY}</dialog>`).querySelector('dialog')!;
    dialog.showModal();
    const { open, card } = fixture();
    await open(gangZhiGu.key, 'key');
    await sendKeys({ press: 'Escape' });
    assert.isFalse(card.host.isConnected);
    assert.isTrue(dialog.open);
    await sendKeys({ press: 'Escape' });
    assert.isFalse(dialog.open);
  });

  it('closes the dialog above the card first', async () => {
    const dialog = page(`${STORY}<dialog><button>好</button></dialog>`).querySelector('dialog')!;
    const { open, card } = fixture();
    await open(gangZhiGu.key, 'pointer');
    dialog.showModal();
    await sendKeys({ press: 'Escape' });
    assert.isFalse(dialog.open);
    assert.isTrue(card.host.isConnected);
  });
});

describe('the page', () => {
  it('receives no keys or clicks meant for the card', async () => {
    page(STORY);
    const heard: string[] = [];
    const life = new AbortController();
    const { open, find } = fixture();
    await open(gangZhiGu.key, 'key');
    for (const type of ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown', 'focusin']) {
      document.addEventListener(type, (event) => heard.push(event.type), { signal: life.signal });
    }
    find('summary').focus();
    await sendKeys({ press: 'j' });
    await sendMouse({ type: 'click', position: middle(find('summary')) });
    assert.isTrue(find<HTMLDetailsElement>('details').open);
    life.abort();
    assert.deepEqual(heard, []);
  });
});

describe('a card inside', () => {
  it('an open modal dialog is usable', async () => {
    const dialog = page(`<dialog>${STORY}</dialog>`).querySelector('dialog')!;
    dialog.showModal();
    const { open, card, find } = fixture();
    await open(gangZhiGu.key, 'pointer');
    assert.equal(card.host.parentElement, dialog);
    await sendMouse({ type: 'click', position: middle(find('.close')) });
    assert.isFalse(card.host.isConnected);
    assert.isTrue(dialog.open);
  });

  it('a dialog in a shadow root is usable', async () => {
    const outer = page('<div></div>').firstElementChild!;
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = `<dialog>${STORY}</dialog>`;
    const dialog = root.querySelector('dialog')!;
    dialog.showModal();
    const term = root.querySelector('b')!;
    const { card, find } = fixture();
    await card.open({
      key: gangZhiGu.key,
      surface: '港治谷',
      by: 'pointer',
      anchor: { element: term, rects: () => term.getClientRects() },
    });
    await sendMouse({ type: 'click', position: middle(find('.close')) });
    assert.isFalse(card.host.isConnected);
    await card.open({
      key: gangZhiGu.key,
      surface: '港治谷',
      by: 'pointer',
      anchor: { element: term, rects: () => term.getClientRects() },
    });
    await sendKeys({ press: 'Escape' });
    assert.isFalse(card.host.isConnected);
    assert.isTrue(dialog.open);
  });

  it('a fullscreen element is visible, and closes when that ends', async () => {
    const stage = page(`<section><button>全屏</button>${STORY}</section>`).querySelector('section')!;
    const button = stage.querySelector('button')!;
    button.addEventListener('click', () => void stage.requestFullscreen());
    await sendMouse({ type: 'click', position: middle(button) });
    await until(() => document.fullscreenElement === stage);
    const closed: CloseReason[] = [];
    const { open, card } = fixture({ onclose: (reason) => closed.push(reason) });
    await open(gangZhiGu.key, 'pointer');
    assert.equal(card.host.parentElement, stage);
    await document.exitFullscreen();
    await until(() => closed.length > 0);
    assert.deepEqual(closed, ['screen']);
  });
});
