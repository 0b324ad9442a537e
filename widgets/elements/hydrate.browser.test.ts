import { assert } from 'chai';
import type { LitElement } from 'lit';
import { cleanUp, page, settled, until } from './shared/testing.ts';

type Served = Window & typeof globalThis & { errors: string[]; served: [string, LitElement, Element][] };

describe('a page that a server has drawn', () => {
  afterEach(cleanUp);

  it('is taken over as it is, without an error, and comes alive', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 700px; height: 500px; border: 0';
    frame.src = '/served.html';
    page('').append(frame);
    await until(() => frame.contentDocument?.URL.endsWith('/served.html') && (frame.contentWindow as Served).served);
    const view = frame.contentWindow as Served;
    const names = ['article', 'glossary', 'indicator', 'indicators', 'pack', 'term'].map((name) => `mingci-${name}`);
    assert.deepEqual(view.served.map(([name]) => name).sort(), names);
    await until(() => view.served.every(([, { hasUpdated }]) => hasUpdated));
    // What stays the same is the very node that came in the markup: it was not drawn a second time.
    for (const [name, { shadowRoot }, first] of view.served) {
      if (name !== 'mingci-glossary') assert.isTrue(shadowRoot?.contains(first), `${name} was drawn anew`);
    }
    const term = frame.contentDocument?.querySelector('mingci-term') as LitElement;
    await until(() => term.shadowRoot?.querySelector('[part=term][role=button]'));
    assert.lengthOf(term.shadowRoot?.querySelectorAll('slot') ?? [], 1);
    await until(() => frame.contentDocument?.querySelectorAll('mingci-article mingci-term').length === 2);
    const shown = (name: string) => frame.contentDocument?.querySelector(name)?.shadowRoot;
    await until(() => shown('mingci-indicator')?.querySelector('[part=value]'));
    await until(() => shown('mingci-glossary')?.querySelector('dfn'));
    await until(() => shown('mingci-indicators')?.querySelector('[part=title]'));
    assert.lengthOf(shown('mingci-indicator')?.querySelectorAll('.root') ?? [], 1);
    await settled();
    assert.deepEqual(view.errors, []);
  });
});
