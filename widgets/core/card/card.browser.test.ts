import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import { gangZhiGu, onePlusSixPlusN, sanQuLiangTongdao, sixStabilities } from './card.fixture.ts';
import type { CloseReason } from './shell.ts';
import { cleanUp, fixture, library, middle, page, until } from './testing.ts';

const mark = (key: string, text: string) => `<b data-key="${key}">${text}</b>`;
const STORY = `<p><a href="#before">前</a> 推进${mark(gangZhiGu.key, '港治谷')}建设 <a href="#after">后</a></p>`;

afterEach(cleanUp);

describe('a card', () => {
  it('shows the definition whole, how far it may be trusted, and where it is from', async () => {
    page(STORY);
    const { open, find } = fixture();
    await open(gangZhiGu.key);
    assert.equal(find('h2').textContent, '港治谷');
    assert.equal(find('.words').textContent, gangZhiGu.definitions[0]?.text);
    assert.equal(find('.definition h3').textContent?.trim(), '官方解释 · 2021年青岛市市北区政府工作报告 · 附件1');
  });

  it('takes a shorthand apart', async () => {
    page(mark(onePlusSixPlusN.key, '1+6+N'));
    const { open, panel } = fixture();
    await open(onePlusSixPlusN.key);
    const labels = [...(panel()?.querySelectorAll('dt') ?? [])].map((dt) => dt.textContent);
    assert.deepEqual(labels, ['1', '6', 'N']);
    const clusters = panel()?.querySelectorAll('dd')[1]?.querySelectorAll('li');
    assert.deepEqual(
      [...(clusters ?? [])].map((li) => li.textContent),
      onePlusSixPlusN.parts?.[1]?.items,
    );
  });

  it('tells a quotation and an editorial note from an explanation, and links what the note rests on', async () => {
    page(mark(sixStabilities.key, '六稳'));
    const { open, panel, find } = fixture();
    await open(sixStabilities.key);
    const [quoted, editorial] = panel()?.querySelectorAll('.definition') ?? [];
    assert.include(quoted?.textContent, '报告未作专门解释，以下为原文');
    assert.include(editorial?.textContent, '编辑说明');
    const link = find<HTMLAnchorElement>('.sources a');
    assert.equal(link.href, sixStabilities.definitions[1]?.sources?.[0]?.url);
    assert.equal(link.rel, 'noopener noreferrer');
  });

  it('says so where an editorial note rests on no public page', async () => {
    page(mark('x/y', '词'));
    const load = async () => ({ ...gangZhiGu, definitions: [{ provenance: 'editorial' as const, text: '词' }] });
    const { open, find } = fixture({ load });
    await open('x/y');
    assert.equal(find('.definition h3').textContent?.trim(), '编辑说明 · 暂无公开来源');
  });

  it('links no address but a web address', async () => {
    page(mark('x/y', '词'));
    const evil = { title: '来源', url: 'javascript:alert(1)' };
    const load = async () => ({
      ...sixStabilities,
      definitions: [{ provenance: 'editorial' as const, text: '词', sources: [evil] }],
    });
    const { open, panel, find } = fixture({ load });
    await open('x/y');
    assert.isNull(panel()?.querySelector('a'));
    assert.include(find('.sources').textContent, '来源');
  });

  it('leaves nothing in the document before, and nothing after', async () => {
    page(STORY);
    const before = document.documentElement.outerHTML;
    const { open, card } = fixture();
    assert.equal(document.documentElement.outerHTML, before);
    await open(gangZhiGu.key);
    assert.equal(card.host.outerHTML, '<mingci-card></mingci-card>');
    assert.equal(document.documentElement.outerHTML.replace(card.host.outerHTML, ''), before);
    card.close();
    assert.equal(document.documentElement.outerHTML, before);
  });

  it('has a closed root where nothing else is asked for', async () => {
    page(STORY);
    const { open, card } = fixture({ mode: undefined as never });
    await open(gangZhiGu.key);
    assert.isNull(card.host.shadowRoot);
  });

  it('moves to another term without closing', async () => {
    page(STORY + mark(sanQuLiangTongdao.key, '三区两通道'));
    const closed: CloseReason[] = [];
    const { open, find, card } = fixture({ onclose: (reason) => closed.push(reason) });
    await open(gangZhiGu.key);
    await open(sanQuLiangTongdao.key);
    assert.equal(find('h2').textContent, '“三区两通道”');
    assert.equal(card.key, sanQuLiangTongdao.key);
    assert.deepEqual(closed, []);
  });

  it('closes when its signal aborts, and when its term leaves the page', async () => {
    const story = page(STORY);
    const closed: CloseReason[] = [];
    const life = new AbortController();
    const { open, card } = fixture({ onclose: (reason) => closed.push(reason), signal: life.signal });
    await open(gangZhiGu.key);
    life.abort();
    assert.isFalse(card.host.isConnected);
    await open(gangZhiGu.key);
    story.remove();
    window.dispatchEvent(new Event('resize'));
    await until(() => !card.host.isConnected);
    assert.deepEqual(closed, ['called', 'gone']);
    assert.isUndefined(card.key);
  });

  it('does not open when it was closed while it was waiting', async () => {
    page(STORY);
    const answer = Promise.withResolvers<typeof gangZhiGu>();
    const { open, card } = fixture({ load: () => answer.promise });
    const opened = open(gangZhiGu.key);
    card.close();
    answer.resolve(gangZhiGu);
    await opened;
    assert.isFalse(card.host.isConnected);
  });
});

describe("a card's content on its way", () => {
  it('is announced under the name that the page has for it', async () => {
    page(STORY);
    const answer = Promise.withResolvers<typeof gangZhiGu>();
    const { open, find, panel } = fixture({ load: () => answer.promise });
    await open(gangZhiGu.key);
    assert.equal(find('h2').textContent, '港治谷');
    assert.equal(panel()?.getAttribute('aria-busy'), 'true');
    answer.resolve(gangZhiGu);
    await until(() => panel()?.querySelector('.words') !== null);
    assert.isNull(panel()?.getAttribute('aria-busy'));
  });

  it('is said to have failed, and can be asked for again', async () => {
    page(STORY);
    let healthy = false;
    const { open, find, focused, panel } = fixture({
      load: (key) => (healthy ? library(key) : Promise.reject(new Error('no answer'))),
    });
    await open(gangZhiGu.key, 'key');
    assert.include(find('[role=alert]').textContent, '没能取到这个词的解释');
    healthy = true;
    find('[role=alert] button').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => panel()?.querySelector('.words') !== null);
    assert.equal(focused(), panel());
  });

  it('is said to be in no pack', async () => {
    page(mark('no/such', '某词'));
    const { open, find } = fixture();
    await open('no/such');
    assert.include(find('[role=alert]').textContent, '词库里没有这个词');
  });
});

describe('related terms', () => {
  it('are followed inside the card, and lead back to where one was', async () => {
    page(STORY);
    const { open, find, focused, panel } = fixture();
    await open(gangZhiGu.key, 'key');
    find(`[data-key="${onePlusSixPlusN.key}"]`).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find('h2').textContent === '“1+6+N”产业载体支撑体系');
    assert.equal(focused(), panel());
    assert.equal(panel()?.scrollTop, 0);
    find('.back').focus();
    assert.equal(find('.back').getAttribute('aria-label'), '返回港治谷');
    await sendKeys({ press: 'Enter' });
    assert.equal(find('h2').textContent, '港治谷');
    assert.equal((focused() as HTMLElement).dataset['key'], onePlusSixPlusN.key);
    assert.isNull(panel()?.querySelector('.back'));
  });

  it('open as folded as any', async () => {
    page(STORY);
    const { open, find } = fixture();
    await open(gangZhiGu.key);
    find('summary').click();
    assert.isTrue(find<HTMLDetailsElement>('details').open);
    find(`[data-key="${onePlusSixPlusN.key}"]`).click();
    await until(() => find('h2').textContent === '“1+6+N”产业载体支撑体系');
    assert.isFalse(find<HTMLDetailsElement>('details').open);
  });
});

describe('evidence', () => {
  it('is offered where somebody can show it', async () => {
    page(STORY);
    const asked: unknown[] = [];
    const { open, find } = fixture({ onevidence: (evidence) => asked.push(evidence) });
    await open(gangZhiGu.key);
    find('.actions button:nth-of-type(2)').click();
    assert.deepEqual(asked, [gangZhiGu.definitions[0]?.evidence]);
  });

  it('is not offered where nobody can', async () => {
    page(STORY);
    const { open, panel } = fixture();
    await open(gangZhiGu.key);
    assert.equal(panel()?.querySelectorAll('.actions button').length, 1);
  });
});

describe('copying', () => {
  const { clipboard } = navigator;
  const { execCommand } = document;
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    document.execCommand = execCommand;
  });
  const replaceClipboard = (value: unknown) =>
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  const COPY = '.actions button';
  const expected = `港治谷\n${gangZhiGu.definitions[0]?.text}\n官方解释 · 2021年青岛市市北区政府工作报告 · 附件1`;

  it('takes the definition with its source, and says so', async () => {
    page(STORY);
    const copied: string[] = [];
    replaceClipboard({ writeText: async (text: string) => copied.push(text) });
    const { open, find } = fixture();
    await open(gangZhiGu.key);
    assert.equal(find('.notice').textContent, '');
    find(COPY).click();
    await until(() => find('.notice').textContent === '已复制');
    assert.deepEqual(copied, [expected]);
  });

  it('works without the asynchronous clipboard, and leaves focus where it was', async () => {
    page(STORY);
    replaceClipboard(undefined);
    let selected = '';
    document.execCommand = () => {
      const field = document.querySelector('mingci-card')?.shadowRoot?.activeElement as HTMLTextAreaElement;
      selected = field.value.slice(field.selectionStart, field.selectionEnd);
      return true;
    };
    const { open, find, focused } = fixture();
    await open(gangZhiGu.key, 'key');
    find(COPY).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find('.notice').textContent === '已复制');
    assert.equal(selected, expected);
    assert.equal(focused(), find(COPY));
  });

  it('tells when it fails', async () => {
    page(STORY);
    replaceClipboard({ writeText: () => Promise.reject(new Error('not allowed')) });
    document.execCommand = () => false;
    const { open, find } = fixture();
    await open(gangZhiGu.key);
    find(COPY).click();
    await until(() => find('.notice').textContent !== '');
    assert.equal(find('.notice').textContent, '没能复制，请选中文字自行复制');
  });
});

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

  it('goes through the controls in the order they stand in, and on in the page', async () => {
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
    // Made, not sent: WebKit's driver knows no chords.
    const shiftTab = { key: 'Tab', shiftKey: true, bubbles: true, composed: true, cancelable: true };
    find('.close').dispatchEvent(new KeyboardEvent('keydown', shiftTab));
    assert.equal(document.activeElement, before());
  });
});

describe('Esc', () => {
  it('closes a card that has no focus, and the page does not hear of it', async () => {
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
  it('hears no key and no click that is meant for the card', async () => {
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

  it('a fullscreen element is seen, and closes when that ends', async () => {
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
