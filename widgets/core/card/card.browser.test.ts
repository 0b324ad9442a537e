import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { gangZhiGu, onePlusSixPlusN, sanQuLiangTongdao, sixStabilities } from './card.fixture.ts';
import type { CloseReason } from './close-reason.ts';
import { cleanUp, fixture, library, page, until } from './testing.ts';

const mark = (key: string, text: string) => `<b data-key="${key}">${text}</b>`;
const STORY = `<p><a href="#before">前</a> 推进${mark(gangZhiGu.key, '港治谷')}建设 <a href="#after">后</a></p>`;

afterEach(cleanUp);

describe('a card', () => {
  it('shows the whole definition, its provenance and its source', async () => {
    page(STORY);
    const { open, find } = fixture();
    await open(gangZhiGu.key);
    assert.equal(find('h2').textContent, '港治谷');
    assert.equal(find('.words').textContent, gangZhiGu.definitions[0]?.text);
    assert.equal(
      find('.definition h3').textContent?.trim(),
      '官方解释\u00a0· 2021年青岛市市北区政府工作报告\u00a0· 附件1',
    );
  });

  it('breaks a shorthand term into its parts', async () => {
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

  it('tells a quotation and an editorial note from an official definition, and links the note’s sources', async () => {
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

  it('says so if an editorial note has no public source', async () => {
    page(mark('x/y', '词'));
    const load = async () => ({ ...gangZhiGu, definitions: [{ provenance: 'editorial' as const, text: '词' }] });
    const { open, find } = fixture({ load });
    await open('x/y');
    assert.equal(find('.definition h3').textContent?.trim(), '编辑说明\u00a0· 暂无公开来源');
  });

  it('links only web addresses', async () => {
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

  it('has nothing in the document before it opens or after it closes', async () => {
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

  it('has a closed root by default', async () => {
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

  it('measures the time until it shows, if a mark asks for that', async () => {
    page(STORY);
    const { open, card } = fixture();
    const measured = () => performance.getEntriesByName('mingci:card', 'measure').length;
    await open(gangZhiGu.key);
    assert.equal(measured(), 0);
    card.close();
    performance.mark('mingci:measure');
    try {
      await open(gangZhiGu.key);
      assert.equal(measured(), 1);
    } finally {
      performance.clearMarks('mingci:measure');
      performance.clearMeasures('mingci:card');
    }
  });

  it('does not open if it was closed while waiting', async () => {
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

describe('a card waiting for its content', () => {
  it('is titled with the words of the page', async () => {
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

  it('says that loading failed, and can retry', async () => {
    page(STORY);
    let healthy = false;
    const { open, find, focused, panel } = fixture({
      load: (key) => (healthy ? library(key) : Promise.reject(new Error('no answer'))),
    });
    await open(gangZhiGu.key, 'key');
    assert.include(find('[role=alert]').textContent, '无法加载这个词的解释');
    healthy = true;
    find('[role=alert] button').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => panel()?.querySelector('.words') !== null);
    assert.equal(focused(), panel());
  });

  it('says that no pack has the term', async () => {
    page(mark('no/such', '某词'));
    const { open, find } = fixture();
    await open('no/such');
    assert.include(find('[role=alert]').textContent, '词库里没有这个词');
  });
});

describe('related terms', () => {
  it('open inside the card, and lead back', async () => {
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

  it('open with their details closed', async () => {
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
  it('is offered if there is a handler to show it', async () => {
    page(STORY);
    const asked: unknown[] = [];
    const { open, find } = fixture({ onevidence: (evidence) => asked.push(evidence) });
    await open(gangZhiGu.key);
    find('.actions button:nth-of-type(2)').click();
    assert.deepEqual(asked, [gangZhiGu.definitions[0]?.evidence]);
  });

  it('is not offered otherwise', async () => {
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

  it('copies the definition with its source, and says so', async () => {
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

  it('says when it fails', async () => {
    page(STORY);
    replaceClipboard({ writeText: () => Promise.reject(new Error('not allowed')) });
    document.execCommand = () => false;
    const { open, find } = fixture();
    await open(gangZhiGu.key);
    find(COPY).click();
    await until(() => find('.notice').textContent !== '');
    assert.equal(find('.notice').textContent, '无法复制，请选中文字手动复制');
  });
});
