import { assert } from 'chai';
import type { LitElement } from 'lit';
import { cleanUp, page, settled, until } from './shared/testing.ts';

type Served = Window &
  typeof globalThis & { errors: string[]; served: [name: string, LitElement, first: Element, text: string][] };

/** The page that a server has rendered, with a record of what was there before any script took over. */
async function servedPage(): Promise<Served> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 700px; height: 500px; border: 0';
  frame.src = '/served.html';
  page('').append(frame);
  await until(() => frame.contentDocument?.URL.endsWith('/served.html') && (frame.contentWindow as Served).served);
  const view = frame.contentWindow as Served;
  await until(() => view.served.every(([, { hasUpdated }]) => hasUpdated));
  return view;
}

const words = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim();

describe('a page rendered by a server', () => {
  afterEach(cleanUp);

  it('is taken over as it is, without an error, and becomes interactive', async () => {
    const view = await servedPage();
    const names = ['article', 'glossary', 'indicator', 'indicators', 'pack', 'term'].map((name) => `mingci-${name}`);
    assert.deepEqual([...new Set(view.served.map(([name]) => name))].sort(), names);
    // The node is the very one from the markup, so it was not rendered again.
    for (const [name, { shadowRoot }, first] of view.served) {
      assert.isTrue(shadowRoot?.contains(first), `${name} was rendered again`);
    }
    const term = view.document.querySelector('mingci-term') as LitElement;
    await until(() => term.shadowRoot?.querySelector('[part=term][role=button]'));
    assert.lengthOf(term.shadowRoot?.querySelectorAll('slot') ?? [], 1);
    await until(() => view.document.querySelectorAll('mingci-article mingci-term').length === 2);
    await settled();
    assert.deepEqual(view.errors, []);
  });

  it('has the same text before and after scripts run', async () => {
    const view = await servedPage();
    await settled();
    for (const [name, element, , text] of view.served) {
      if (name === 'mingci-term' || name === 'mingci-article' || name === 'mingci-pack') continue;
      const [before, now] = [text, element.shadowRoot?.textContent].map((each) =>
        words(each?.replace(/^[^]*?}\s*$/, '')),
      );
      assert.equal(now, before, name);
    }
    const said = view.served.map(([, , , text]) => words(text)).join();
    for (const each of ['7%左右', '40,000 people', '港治谷', '尚未公布结果', '来源']) assert.include(said, each);
    assert.include(said, 'Shibei District, Qingdao · 2021 · Target');
  });

  it('responds to clicks in what the server rendered', async () => {
    const view = await servedPage();
    const glossary = view.document.querySelector('mingci-glossary') as LitElement;
    const head = glossary.shadowRoot?.querySelector<HTMLElement>('button.head');
    head?.click();
    await until(() => head?.ariaExpanded === 'true' && glossary.shadowRoot?.querySelector('.definition'));
    const list = view.document.querySelector('mingci-indicators[display=table]') as LitElement;
    const sort = list.shadowRoot?.querySelector<HTMLElement>('button.sort');
    sort?.click();
    await until(() => list.shadowRoot?.querySelector('[aria-sort=ascending]'));
  });

  it('is rendered from scratch where the markup does not match', async () => {
    const view = await servedPage();
    const markup = await (await fetch('/served.html')).text();
    const row = /<mingci-indicator\s[^>]*indicator="new-jobs".*?<\/mingci-indicator>/s.exec(markup)?.[0] ?? '';
    const holder = view.document.createElement('div');
    view.document.querySelector('main')?.append(holder);
    // As from a server with another version of the library.
    holder.setHTMLUnsafe(row.replace('display="row"', 'display="card"'));
    const drawn = holder.firstElementChild as LitElement;
    assert.include(drawn.shadowRoot?.innerHTML, 'class="row"');
    await until(() => drawn.shadowRoot?.querySelector('.card'));
    assert.isNull(drawn.shadowRoot?.querySelector('.row'));
    assert.deepEqual(view.errors, []);
  });
});
