import { assert } from 'chai';
import { cleanUp, heard, PACK, page, until } from '../shared/testing.ts';
import type { MingciTerm } from '../term/index.ts';
import '../article/index.ts';
import '../term/index.ts';
import './index.ts';
import { loadPack } from './load-pack.ts';

/** The fixture under a new address each time, so that no test gets what another has fetched. */
let count = 0;
const freshPack = () => `${PACK}?${count++}`;

async function sha256(url: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await (await fetch(url)).arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

/** A page that names no packs. */
function bare(markup: string): HTMLElement {
  const main = page(markup);
  main.removeAttribute('pack');
  return main;
}

async function found(root: ParentNode): Promise<MingciTerm> {
  const term = root.querySelector('mingci-term') as MingciTerm;
  await until(() => term.gloss !== undefined);
  return term;
}

describe('<mingci-pack>', () => {
  afterEach(cleanUp);

  it('applies to its content, and is fetched once', async () => {
    const loads = heard('mingci-load');
    const url = freshPack();
    const main = page(
      `<mingci-pack src="${url}"><p>${'<mingci-term term="gang-zhi-gu">港治谷</mingci-term>'.repeat(3)}</p></mingci-pack>`,
      '/elsewhere.json',
    );
    assert.equal((await found(main)).headword, '港治谷');
    assert.deepEqual(loads, [{ url, pack: 'shibei-2021', terms: 3 }]);
    assert.lengthOf(performance.getEntriesByName(url), 1);
    assert.equal(getComputedStyle(main.querySelector('mingci-pack') as Element).display, 'contents');
  });

  it('applies to the whole page if it has no content', async () => {
    const main = bare(
      `<p><mingci-term term="gang-zhi-gu">港治谷</mingci-term></p><mingci-pack src="${freshPack()}"></mingci-pack>`,
    );
    assert.equal((await found(main)).key, 'shibei-2021/gang-zhi-gu');
  });

  it('is not fetched before it is needed', async () => {
    const url = freshPack();
    const main = page(`<mingci-pack src="${url}"><p>港治谷</p></mingci-pack>`);
    await main.querySelector('mingci-pack')?.updateComplete;
    assert.lengthOf(performance.getEntriesByName(url), 0);
  });

  it('is refused if its bytes do not match its integrity', async () => {
    const url = freshPack();
    const integrity = await sha256(url);
    const good = page(
      `<mingci-pack src="${url}" integrity="${integrity}"><mingci-term term="gang-zhi-gu">港治谷</mingci-term></mingci-pack>`,
    );
    await found(good);
    const errors = heard('mingci-error');
    const wrong = integrity.replace(/^sha256-.{4}/, 'sha256-AAAA');
    const bad = page(
      `<mingci-pack src="${freshPack()}" integrity="${wrong}"><mingci-article><p>港治谷</p></mingci-article></mingci-pack>`,
    );
    await bad.querySelector('mingci-article')?.ready;
    assert.include(errors[0]?.message, 'integrity');
    assert.equal(bad.querySelector('p')?.outerHTML, '<p>港治谷</p>');
  });

  for (const [what, body, message] of [
    ['no JSON', '<!doctype html>', /is not JSON/],
    ['no pack', '{"format":"mingci-pack/1","id":"a"}', /title is not an object/],
  ] as const) {
    it(`leaves the text and says what is wrong if there is ${what}`, async () => {
      const url = URL.createObjectURL(new Blob([body]));
      const errors = heard('mingci-error');
      const main = page(`<mingci-pack src="${url}"><mingci-article><p>港治谷</p></mingci-article></mingci-pack>`);
      await main.querySelector('mingci-article')?.ready;
      assert.lengthOf(errors, 1);
      assert.match(errors[0]?.message ?? '', message);
      assert.equal(main.querySelector('p')?.outerHTML, '<p>港治谷</p>');
    });
  }

  it('leaves the text and says what is wrong if its address is invalid', async () => {
    const errors = heard('mingci-error');
    const main = page('<mingci-pack src="http://["><mingci-article><p>港治谷</p></mingci-article></mingci-pack>');
    await main.querySelector('mingci-article')?.ready;
    assert.match(errors[0]?.message ?? '', /^pack http:\/\/\[: could not be fetched/);
    assert.equal(main.querySelector('p')?.outerHTML, '<p>港治谷</p>');
  });

  it('leaves the text and says what is wrong if its terms cannot be compiled', async () => {
    const pack = await (await fetch(PACK)).json();
    pack.terms[0].surfaces = ['“”'];
    const url = URL.createObjectURL(new Blob([JSON.stringify(pack)]));
    const errors = heard('mingci-error');
    const main = page(`<mingci-pack src="${url}"><mingci-article><p>港治谷</p></mingci-article></mingci-pack>`);
    await main.querySelector('mingci-article')?.ready;
    assert.lengthOf(errors, 1);
    assert.match(errors[0]?.message ?? '', /surface "“”" of term .* write its words/);
    assert.equal(main.querySelector('p')?.outerHTML, '<p>港治谷</p>');
  });

  it('fetches the cards of a split pack only when needed, some at a time', async () => {
    const card = (key: string) => ({
      key,
      headword: key,
      gloss: { zh: key },
      pack: { id: 'p' },
      definitions: [],
      related: [],
    });
    const file = (content: object) => URL.createObjectURL(new Blob([JSON.stringify(content)]));
    const [first, second] = [file({ a: card('p/a') }), file({ b: card('p/b') })];
    const term = (id: string) => ({ id, headword: id, surfaces: [id], gloss: id });
    const marks = {
      format: 'mingci-marks/1',
      whole: '../pack.json',
      id: 'p',
      title: { zh: 'p', en: 'p' },
      cardsPerFile: 1,
      cards: [first, second],
    };
    const pack = await loadPack({ url: file({ ...marks, terms: [term('a'), term('b')] }) }, document.body);
    const fetched = (url: string) => performance.getEntriesByName(url).length;
    assert.equal(fetched(first) + fetched(second), 0);
    assert.equal((await pack?.card('b'))?.key, 'p/b');
    assert.equal((await pack?.card('a'))?.key, 'p/a');
    assert.isUndefined(await pack?.card('c'));
  });
});
