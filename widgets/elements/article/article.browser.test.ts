import { assert } from 'chai';
import { isRead } from '../../core/page/flow.ts';
import { cleanUp, heard, page, settled, until, violations } from '../shared/testing.ts';
import type { MingciArticle } from './index.ts';
import './index.ts';

async function annotated(content: string, attributes = 'density="all"'): Promise<MingciArticle> {
  const article = page(`<mingci-article ${attributes}>${content}</mingci-article>`).querySelector('mingci-article');
  await article?.ready;
  return article as MingciArticle;
}

function words(article: MingciArticle): string[] {
  return article.marks.map((mark) => mark.textContent);
}

describe('<mingci-article>', () => {
  afterEach(cleanUp);

  it('wraps terms in <mingci-term> and changes nothing else', async () => {
    const article = await annotated('<p>建设港治谷，落实“三区两通道”。</p>');
    assert.equal(
      article.innerHTML,
      '<p>建设<mingci-term term="shibei-2021/gang-zhi-gu">港治谷</mingci-term>，落实“<mingci-term term="shibei-2021/san-qu-liang-tongdao">三区两通道</mingci-term>”。</p>',
    );
    assert.deepEqual(await violations(article), []);
  });

  it('marks the first in each section, the first, or all', async () => {
    const text = '<p>港治谷，港治谷</p><h2>二</h2><p>港治谷</p>';
    const article = await annotated(text, '');
    assert.lengthOf(article.marks, 2);
    article.density = 'page';
    await article.ready;
    assert.lengthOf(article.marks, 1);
    article.density = 'all';
    await article.ready;
    assert.lengthOf(article.marks, 3);
  });

  it('leaves headings, links, buttons, fields, code and switched-off parts alone', async () => {
    const text =
      '<h2>港治谷</h2><p><a href="#x">港治谷</a><button>港治谷</button><code>港治谷</code><label>港治谷<input></label></p>' +
      '<p data-mingci="off">港治谷</p><div contenteditable>港治谷</div>';
    const article = await annotated(text);
    assert.equal(article.innerHTML.replace(/contenteditable=""/, 'contenteditable'), text);
    article.headings = true;
    article.links = true;
    await article.ready;
    assert.deepEqual(
      article.marks.map((mark) => mark.parentElement?.localName),
      ['h2', 'a'],
    );
    assert.deepEqual(await violations(article), []);
  });

  it('respects include, exclude and max', async () => {
    const text = '<p class="a">港治谷</p><p class="b">港治谷<i>港治谷</i></p><p>港治谷</p>';
    assert.lengthOf((await annotated(text, 'density="all" include=".a, .b" exclude="i"')).marks, 2);
    assert.lengthOf((await annotated(text, 'density="all" max="3"')).marks, 3);
  });

  it('does not count hits that may not be marked towards the density', async () => {
    assert.lengthOf((await annotated('<h2>港治谷</h2><p>港治谷</p>', 'density="page"')).marks, 1);
  });

  it('leaves a passage alone that itself defines the term', async () => {
    const article = await annotated(
      `<ol><li>2.港治谷:以国际邮轮母港区为依托，建设港治谷，也用“三区两通道”。</li><li>“三区两通道”是指什么</li></ol>
      <dl><dt>港治谷</dt><dd>港治谷在港区。</dd></dl><p><dfn>港治谷</dfn></p>
      <p>港治谷建成：以此为例。</p><p>建设港治谷：以此为例。</p>`,
    );
    assert.deepEqual(
      article.marks.map((mark) => `${mark.textContent} ${mark.parentElement?.localName}`),
      ['三区两通道 li', '港治谷 p'],
    );
  });

  it('wraps a word with markup inside in one piece, and one that crosses markup in several', async () => {
    const whole = await annotated('<p>建设<b>港</b>治谷</p><p>1<wbr>+6+N</p><p><b>1+6+N</b></p>');
    assert.deepEqual(words(whole), ['港治谷', '1+6+N', '1+6+N']);
    assert.lengthOf(whole.querySelectorAll('mingci-term'), 3);
    const cut = await annotated('<p>港<b>治谷<i>港</i></b><i>治谷港</i></p>');
    assert.equal(
      cut.innerHTML.replaceAll(' term="shibei-2021/gang-zhi-gu"', ''),
      '<p><mingci-term>港</mingci-term><b><mingci-term continues="">治谷</mingci-term><i><mingci-term>港</mingci-term></i></b>' +
        '<i><mingci-term continues="">治谷</mingci-term>港</i></p>',
    );
    assert.lengthOf(cut.marks, 2);
    const ruby = await annotated('<p><ruby>港<rt>gǎng</rt>治<rt>zhì</rt>谷<rt>gǔ</rt></ruby></p>');
    assert.lengthOf(ruby.marks, 1);
    assert.lengthOf(ruby.querySelectorAll('ruby > rt'), 3);
  });

  it('finds the same when it looks again, and leaves existing marks untouched', async () => {
    const article = await annotated(
      '<p>港<b>治谷地</b>，港治谷，<b>港</b>治谷</p><p><ruby>港<rt>x</rt>治谷</ruby></p>',
    );
    const before = [...article.querySelectorAll('mingci-term')];
    const records: MutationRecord[] = [];
    article.append(' ');
    await settled();
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(article, { subtree: true, childList: true, characterData: true });
    article.querySelector('p')?.toggleAttribute('hidden', true);
    article.querySelector('p')?.toggleAttribute('hidden', false);
    await settled();
    assert.deepEqual(records, []);
    assert.deepEqual([...article.querySelectorAll('mingci-term')], before);
  });

  it('follows changes of the text, but not its own', async () => {
    const article = await annotated('<p>港治谷</p>');
    const text = article.querySelector('mingci-term')?.firstChild as Text;
    text.data = '港治';
    await until(() => article.marks.length === 0);
    assert.equal(article.innerHTML, '<p>港治</p>');
    text.data = '去港治谷';
    await until(() => article.marks.length === 1);
    article.insertAdjacentHTML('beforeend', '<p>1+6+N</p>');
    await until(() => article.marks.length === 2);
    let changes = 0;
    new MutationObserver(() => changes++).observe(article, { subtree: true, childList: true });
    await settled();
    await settled();
    assert.equal(changes, 0);
  });

  it('leaves the page as it was: the same nodes, in one piece', async () => {
    const article = await annotated('', '');
    const text =
      '<p>建设港治谷、港<b>治谷港治</b>谷与“1+6+N”产业载体支撑体系。</p><p><ruby>港<rt>x</rt>治谷</ruby></p>';
    article.density = 'all';
    article.innerHTML = text;
    const nodes = textsOf(article);
    await until(() => article.marks.length > 2);
    article.off = true;
    await article.ready;
    assert.equal(article.innerHTML, text);
    assert.deepEqual(textsOf(article), nodes);
    article.off = false;
    await article.ready;
    assert.isAbove(article.marks.length, 2);
    article.remove();
    assert.equal(article.innerHTML, text);
    assert.deepEqual(textsOf(article), nodes);
  });

  it('marks what `for` selects, and unmarks it when removed', async () => {
    const main = page(
      '<section><p>港治谷</p></section><p>港治谷</p><mingci-article for="section" links></mingci-article>',
    );
    const article = main.querySelector('mingci-article') as MingciArticle;
    await article.ready;
    assert.lengthOf(main.querySelectorAll('mingci-term'), 1);
    const section = main.querySelector('section') as Element;
    assert.isTrue(section.contains(article.marks[0] as Node));
    // Meanwhile, the extension marks nothing there; afterwards, it marks everything again.
    assert.isFalse(isRead(section.querySelector('p')));
    article.remove();
    assert.equal(section.outerHTML, '<section><p>港治谷</p></section>');
    assert.isTrue(isRead(section.querySelector('p')));
  });

  it('says what is wrong with a selector, and leaves the text', async () => {
    for (const [attributes, word] of [
      ['for="p["', 'not a CSS selector'],
      ['for=".nowhere"', 'matches nothing'],
      ['exclude="::"', 'exclude='],
    ] as const) {
      const errors = heard('mingci-error');
      const article = await annotated('<p>港治谷</p>', attributes);
      await until(() => errors.length > 0);
      assert.include(errors[0]?.message, word);
      assert.equal(article.innerHTML, '<p>港治谷</p>');
    }
  });

  it('shows the text if its pack does not load, and says why', async () => {
    const errors = heard('mingci-error');
    const main = page('<mingci-article><p>港治谷</p></mingci-article>', '/nowhere.json');
    await main.querySelector('mingci-article')?.ready;
    assert.equal(main.querySelector('p')?.outerHTML, '<p>港治谷</p>');
    assert.lengthOf(errors, 1);
    assert.match(errors[0]?.message ?? '', /nowhere\.json.*404/);
  });

  it('prints its terms with numbers and notes, which do not show before and after', async () => {
    const article = await annotated('<p>港治谷，1+6+N，港<b>治谷地</b></p>');
    await until(() => [...article.querySelectorAll('mingci-term')].every(({ gloss }) => gloss));
    const before = article.innerHTML;
    dispatchEvent(new Event('beforeprint'));
    assert.deepEqual(
      [...article.querySelectorAll('[note]')].map((term) => `${term.textContent}${term.getAttribute('note')}`),
      ['港治谷[1]', '1+6+N[2]', '治谷[1]'],
    );
    const notes = article.lastElementChild;
    assert.equal(notes?.querySelector('h2')?.textContent, '名词解释');
    assert.lengthOf(notes?.querySelectorAll('li') ?? [], 2);
    assert.match(notes?.querySelector('li')?.textContent ?? '', /^港治谷：依托国际邮轮母港区/);
    assert.match(notes?.querySelector('p')?.textContent ?? '', /^释义来源：.*2021年政府工作报告/);
    dispatchEvent(new Event('afterprint'));
    assert.equal(article.innerHTML, before);
    await settled();
    assert.equal(article.innerHTML, before);
  });
});

function textsOf(root: Node): Node[] {
  const texts: Node[] = [];
  const nodes = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  for (let text = nodes.nextNode(); text; text = nodes.nextNode()) texts.push(text);
  return texts;
}
