import { assert } from 'chai';
import { cleanUp, page, until } from './shared/testing.ts';

const LOADER = new URL('./loader.ts', import.meta.url).href;

/** A separate page with the strictest of policies: fixtures/annotated.html or fixtures/plain.html. */
async function strictPage(name: 'annotated' | 'plain'): Promise<{ frame: Document; violations: string[] }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 700px; height: 500px; border: 0';
  frame.src = new URL(`./fixtures/${name}.html`, import.meta.url).href;
  const violations: string[] = [];
  page('').append(frame);
  await until(() => frame.contentDocument?.URL === frame.src && frame.contentDocument.querySelector('article'));
  const inner = frame.contentDocument as Document;
  inner.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
  return { frame: inner, violations };
}

describe('mingci.js', () => {
  afterEach(cleanUp);

  it('marks what data-annotate selects, under the strictest policy, and opens cards there', async () => {
    const { frame, violations } = await strictPage('annotated');
    await until(() => [...frame.querySelectorAll('mingci-term')].filter(({ gloss }) => gloss).length === 3);
    const term = frame.querySelector('mingci-term') as HTMLElementTagNameMap['mingci-term'];
    await term.updateComplete;
    const word = term.shadowRoot?.querySelector('[part=term]') as HTMLElement;
    assert.equal(getComputedStyle(word).textDecorationStyle, 'dotted');
    word.click();
    await until(() => frame.querySelector('mingci-card')?.shadowRoot?.textContent?.includes('官方解释'));
    const panel = frame.querySelector('mingci-card')?.shadowRoot?.querySelector('.card') as HTMLElement;
    assert.equal(getComputedStyle(panel).position, 'fixed');
    assert.deepEqual(violations, []);
    const packs = frame.defaultView?.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.json'));
    assert.deepEqual(
      packs?.map(({ name }) => new URL(name).pathname),
      ['/widgets/elements/pack/pack.fixture.json'],
    );
  });

  it('loads only the code of elements that are in the page, or are added later', async () => {
    const { frame } = await strictPage('plain');
    const view = frame.defaultView as Window & typeof globalThis;
    const loaded = () =>
      view.performance
        .getEntriesByType('resource')
        .map(({ name }) => /elements\/(\w+)\/index\.ts/.exec(name)?.[1])
        .filter(Boolean);
    await until(() => view.performance.getEntriesByName(LOADER).length > 0);
    assert.deepEqual(loaded(), []);
    const term = frame.createElement('mingci-term');
    frame.body.append(term);
    await until(() => view.customElements.get('mingci-term'));
    assert.deepEqual(loaded(), ['term']);
    assert.isUndefined(view.customElements.get('mingci-article'));
  });

  it('does nothing but define elements: no global names, no style sheets, no storage', async () => {
    const { frame } = await strictPage('annotated');
    await until(() => frame.querySelector('mingci-term[term]'));
    const view = frame.defaultView as Window & typeof globalThis;
    const blank = document.createElement('iframe');
    page('').append(blank);
    const before = new Set(Object.getOwnPropertyNames(blank.contentWindow));
    // Lit records its versions under documented names, to warn of copies.
    const added = Object.getOwnPropertyNames(view).filter(
      (name) => !before.has(name) && !/^(lit|reactiveElement)/.test(name),
    );
    assert.deepEqual(added, []);
    assert.lengthOf(frame.adoptedStyleSheets, 0);
    assert.equal(frame.head.querySelectorAll('style, link').length, 0);
  });

  it('leaves elements to another copy that was there first', async () => {
    const other = class extends HTMLElement {};
    customElements.define('mingci-term', other);
    await import('./term/index.ts');
    assert.equal(customElements.get('mingci-term'), other);
  });
});
