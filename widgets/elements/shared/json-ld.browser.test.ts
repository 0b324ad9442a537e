import { assert } from 'chai';
import { cleanUp, page, until } from './testing.ts';

/** A page whose policy lets only Lit create trusted markup: fixtures/linked.html. */
async function linkedPage(): Promise<{ frame: Document; violations: string[] }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 700px; height: 500px; border: 0';
  frame.src = new URL('../fixtures/linked.html', import.meta.url).href;
  const violations: string[] = [];
  page('').append(frame);
  await until(() => frame.contentDocument?.URL === frame.src && frame.contentDocument.querySelector('article'));
  const inner = frame.contentDocument as Document;
  inner.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    violations.push(`${violatedDirective} ${sample}`),
  );
  // Including those that are kept from search engines.
  await until(() => [...inner.querySelectorAll('mingci-term')].every(({ gloss }) => gloss));
  return { frame: inner, violations };
}

type Nodes = Record<string, string>[];

function scripts(frame: Document): HTMLScriptElement[] {
  return [...frame.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
}

function told(frame: Document): Nodes {
  return JSON.parse(scripts(frame)[0]?.textContent || '{"@graph":[]}')['@graph'];
}

const names = (nodes: Nodes): string[] => nodes.map(({ '@type': type, '@id': id }) => `${type} ${id}`).sort();

const TERMS = ['DefinedTerm urn:mingci:shibei-2021/term/gang-zhi-gu', 'DefinedTermSet urn:mingci:shibei-2021'];

describe('structured data for search engines', () => {
  afterEach(cleanUp);

  it('describes what the page shows, each thing once, in one script, under a policy that allows only Lit', async () => {
    const { frame, violations } = await linkedPage();
    await until(() => told(frame).length === 5);
    const nodes = told(frame);
    assert.deepEqual(names(nodes), [
      ...TERMS,
      'Observation urn:mingci:shibei-2021/indicator/grp-growth/2',
      'Report urn:mingci:shibei-2021/document/report',
      'StatisticalVariable urn:mingci:shibei-2021/indicator/grp-growth',
    ]);
    const term = nodes.find((node) => node['@type'] === 'DefinedTerm');
    assert.equal(term?.['name'], '港治谷');
    assert.equal(term?.['disambiguatingDescription'], frame.querySelector('mingci-term')?.gloss);
    assert.lengthOf(scripts(frame), 1);
    assert.deepEqual(violations, []);
  });

  it('is removed with the last element that shows it', async () => {
    const { frame } = await linkedPage();
    await until(() => told(frame).length === 5);
    frame.querySelector('mingci-indicator')?.remove();
    frame.querySelector('mingci-term')?.remove();
    await until(() => told(frame).length === 2);
    assert.deepEqual(names(told(frame)), TERMS);
    const last = frame.querySelector('mingci-term') as HTMLElement;
    const parent = last.parentElement as HTMLElement;
    last.remove();
    await until(() => scripts(frame).length === 0);
    parent.append(last);
    await until(() => told(frame).length === 2);
  });

  it('leaves out what an article marks elsewhere, if that is switched off', async () => {
    const { frame } = await linkedPage();
    const other = frame.createElement('p');
    other.id = 'other';
    other.textContent = '落实三区两通道';
    const article = frame.createElement('mingci-article');
    article.setAttribute('for', '#other');
    article.setAttribute('jsonld', 'off');
    frame.body.append(other, article);
    await until(() => other.querySelector('mingci-term')?.gloss);
    frame.querySelector('mingci-indicator')?.remove();
    await until(() => told(frame).length === 2);
    assert.deepEqual(names(told(frame)), TERMS);
  });

  it('has the definitions that a glossary shows', async () => {
    const { frame } = await linkedPage();
    await until(() => told(frame).length === 5);
    frame.body.append(frame.createElement('mingci-glossary'));
    await until(() => told(frame).some(({ name, description }) => name === '港治谷' && description));
    const terms = told(frame).filter((node) => node['@type'] === 'DefinedTerm');
    assert.lengthOf(terms, 3);
    assert.match(terms[0]?.['description'] ?? '', /国际邮轮母港/);
  });
});
