import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import type { Pack, Term } from '../../../data/schema/pack.ts';
import { cleanUp, heard, PACK, page, until, violations } from '../shared/testing.ts';
import type { MingciGlossary } from './index.ts';
import './index.ts';
import { TOLD } from './linked-terms.ts';

const FALLBACK = '<p>名词解释见<a href="#annex">附件</a></p>';

/** The fixture's pack with more terms. */
async function packWith(more: (Partial<Term> & Pick<Term, 'id' | 'headword'>)[]): Promise<string> {
  const pack = (await (await fetch(PACK)).json()) as Pack;
  const terms = more.map(
    (term): Term => ({
      keys: [],
      surfaces: [{ text: term.headword }],
      gloss: { zh: `${term.headword}的解释` },
      definitions: [{ provenance: 'editorial', text: `${term.headword}的说明`, sources: [{ title: '来源' }] }],
      related: [],
      ...term,
    }),
  );
  return URL.createObjectURL(new Blob([JSON.stringify({ ...pack, terms: [...pack.terms, ...terms] })]));
}

const MORE = [
  { id: 'fang-guan-fu', headword: '放管服', pinyin: 'fàng guǎn fú', category: 'government' as const },
  {
    id: 'liu-wen',
    headword: '六稳',
    hant: '六穩',
    pinyin: 'liù wěn',
    category: 'economy' as const,
    related: ['gang-zhi-gu'],
  },
];

async function glossary(attributes = '', pack?: string): Promise<MingciGlossary> {
  const url = pack ?? (await packWith(MORE));
  const main = page(`<mingci-glossary ${attributes}>${FALLBACK}</mingci-glossary>`, url);
  const element = main.querySelector('mingci-glossary') as MingciGlossary;
  await until(() => element.contents !== undefined);
  await until(() => shown(element).length > 0);
  return element;
}

const root = (element: MingciGlossary): ShadowRoot => element.shadowRoot as ShadowRoot;
const find = (element: MingciGlossary, selector: string): HTMLElement => {
  const found = root(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing in the glossary matches ${selector}`);
  return found;
};
const all = (element: MingciGlossary, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
/** The headwords of the visible entries. */
const shown = (element: MingciGlossary): string[] =>
  all(element, '.entry')
    .filter((entry) => !entry.closest('[hidden]'))
    .map((entry) => entry.querySelector('dfn')?.textContent ?? '');
const entry = (element: MingciGlossary, id: string): HTMLElement =>
  find(element, `.all [data-key="shibei-2021/${id}"]`);

async function type(element: MingciGlossary, query: string): Promise<void> {
  const field = find(element, 'input') as HTMLInputElement;
  field.focus();
  field.select();
  // One by one: WebKit's driver presses all letters of a text at once, so it types a repeated letter only once.
  for (const letter of query) await sendKeys({ type: letter });
  await until(() => element.query === query);
  await answered(element);
}

/** Waits for results: the search's code is loaded when it is first needed. */
async function answered(element: MingciGlossary): Promise<void> {
  await until(() => find(element, '[role=status]').textContent?.trim());
  await element.updateComplete;
}

async function click(element: MingciGlossary, target: HTMLElement): Promise<void> {
  target.click();
  await element.updateComplete;
}

describe('<mingci-glossary>', () => {
  afterEach(() => {
    cleanUp();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  describe('by default', () => {
    it('lists all terms by pinyin under their letters, and those without one last', async () => {
      const element = await glossary();
      assert.deepEqual(
        all(element, 'h2').map((heading) => heading.textContent?.trim()),
        ['F', 'G', 'L', 'S', '数字与其他'],
      );
      assert.deepEqual(shown(element).slice(0, 3), ['放管服', '港治谷', '六稳']);
    });

    it('is a description list of names and explanations', async () => {
      const element = await glossary();
      const term = entry(element, 'gang-zhi-gu');
      assert.equal(term.parentElement?.localName, 'dl');
      assert.deepEqual(
        Array.from(term.children, ({ localName }) => localName),
        ['dt', 'dd', 'dd'],
      );
    });

    it('shows its content until the pack has loaded, and if it never does', async () => {
      const errors = heard('mingci-error');
      const main = page(`<mingci-glossary>${FALLBACK}</mingci-glossary>`, '/no/such/pack.json');
      const element = main.querySelector('mingci-glossary') as MingciGlossary;
      await until(() => errors.length > 0);
      await element.updateComplete;
      assert.isNotNull(root(element).querySelector('slot'));
      assert.isTrue(main.querySelector('p')?.checkVisibility());
    });

    it('shows its content if the marks of a pack load but the pack does not', async () => {
      const marks = {
        format: 'mingci-marks/1',
        id: 'p',
        title: { zh: '包', en: 'Pack' },
        whole: `${location.origin}/no/such/pack.json`,
        cardsPerFile: 1,
        cards: [],
        terms: [],
      };
      const errors = heard('mingci-error');
      const url = URL.createObjectURL(new Blob([JSON.stringify(marks)]));
      const main = page(`<mingci-glossary>${FALLBACK}</mingci-glossary>`, url);
      await until(() => errors.length > 0);
      assert.match(
        errors[0]?.message ?? '',
        /pack p: .+\/no\/such\/pack\.json the server answers 404: check the address/,
      );
      assert.isTrue(main.querySelector('p')?.checkVisibility());
    });

    it('has no violations for axe, closed or open', async () => {
      const element = await glossary();
      assert.deepEqual(await violations(element), []);
      await click(element, find(element, '[data-key$=gang-zhi-gu] .head'));
      assert.deepEqual(await violations(element), []);
      await type(element, 'gang');
      assert.deepEqual(await violations(element), []);
    });
  });

  describe('an entry', () => {
    it('opens and closes with its button, which says so', async () => {
      const element = await glossary();
      const term = entry(element, 'gang-zhi-gu');
      const button = term.querySelector('.head') as HTMLElement;
      assert.equal(button.ariaExpanded, 'false');
      await click(element, button);
      assert.equal(button.ariaExpanded, 'true');
      assert.include(term.querySelector('.definition h3')?.textContent, '官方解释');
      assert.include(term.querySelector('.definition h3')?.textContent, '附件1');
      await click(element, button);
      assert.equal(button.ariaExpanded, 'false');
      assert.isNull(term.querySelector('.definition'));
    });

    it('contains its definition while it is closed, for find-in-page and for printing', async () => {
      const element = await glossary();
      const body = entry(element, 'gang-zhi-gu').querySelector('.body') as HTMLElement;
      assert.equal(body.getAttribute('hidden'), 'until-found');
      assert.include(body.textContent, '以国际邮轮母港区为依托');
      body.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      assert.isFalse(body.hasAttribute('hidden'));
    });

    it('links to related terms, which open', async () => {
      const element = await glossary();
      await element.show('liu-wen');
      const link = entry(element, 'liu-wen').querySelector<HTMLAnchorElement>('.related a');
      assert.equal(link?.getAttribute('href'), '#gang-zhi-gu');
      link?.click();
      await until(() => entry(element, 'gang-zhi-gu').hasAttribute('data-open'));
      assert.equal(location.hash, '#gang-zhi-gu');
    });
  });

  describe('an address', () => {
    it('brings its term into view, open, when the page loads', async () => {
      history.replaceState(null, '', '#liu-wen');
      const element = await glossary();
      await until(() => entry(element, 'liu-wen').hasAttribute('data-open'));
      const { top } = entry(element, 'liu-wen').getBoundingClientRect();
      await until(() => entry(element, 'liu-wen').getBoundingClientRect().top < innerHeight && top >= 0);
    });

    it('brings it into view when it changes, with the focus, even from a search or a filter', async () => {
      const element = await glossary('provenance="official"');
      await type(element, 'gzg');
      location.hash = '#shibei-2021/liu-wen';
      await until(() => root(element).activeElement?.textContent?.includes('六稳'));
      assert.equal(element.query, '');
      assert.isNull(element.provenance);
    });

    it('of no term changes nothing', async () => {
      const element = await glossary();
      location.hash = '#%E0%A4%A';
      location.hash = '#annex';
      assert.isFalse(await element.show('annex'));
      assert.isEmpty(all(element, '[data-open]'));
    });
  });

  describe('a search', () => {
    for (const [query, headword] of [
      ['gzg', '港治谷'],
      ['fang guan', '放管服'],
      ['16n', '“1+6+N”产业载体支撑体系'],
      ['valley', '港治谷'],
    ] as const) {
      it(`for ${query} shows ${headword} first`, async () => {
        const element = await glossary();
        await type(element, query);
        assert.equal(shown(element)[0], headword);
      });
    }

    it('marks what it found, says how many, and returns to the list', async () => {
      const element = await glossary();
      await type(element, 'zhigu');
      assert.deepEqual(
        all(element, '.results dfn mark').map((mark) => mark.textContent),
        ['治谷'],
      );
      assert.equal(find(element, '[role=status]').textContent?.trim(), '找到1个词');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      assert.equal(shown(element).length, element.contents?.entries.length);
    });

    it('that finds nothing says so, and suggests the nearest terms', async () => {
      const element = await glossary();
      element.query = '海港治理';
      await answered(element);
      assert.equal(find(element, '[role=status]').textContent?.trim(), '没有找到“海港治理”');
      await click(element, find(element, '.nearest a'));
      await until(() => entry(element, 'gang-zhi-gu').hasAttribute('data-open'));
      assert.equal(element.query, '');
      assert.deepEqual(await violations(element), []);
    });

    it('finds only terms with the wanted kind of definition', async () => {
      const element = await glossary('provenance="official"');
      assert.notInclude(shown(element), '放管服');
      await type(element, 'fgf');
      assert.deepEqual(shown(element), []);
      const select = find(element, 'select') as HTMLSelectElement;
      select.value = 'editorial';
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      assert.deepEqual(shown(element), ['放管服']);
    });
  });

  describe('by keyboard', () => {
    it('moves from the search to the entries, between them, and back', async () => {
      const element = await glossary();
      const focused = () => root(element).activeElement?.querySelector('dfn')?.textContent;
      find(element, 'input').focus();
      await sendKeys({ press: 'ArrowDown' });
      assert.equal(focused(), '放管服');
      await sendKeys({ press: 'ArrowDown' });
      assert.equal(focused(), '港治谷');
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'ArrowUp' });
      assert.equal(root(element).activeElement?.localName, 'input');
    });

    it('opens the first result with Enter', async () => {
      const element = await glossary();
      await type(element, 'gzg');
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      assert.isNotNull(root(element).querySelector('.results [data-open] .definition'));
      assert.include(root(element).activeElement?.textContent, '港治谷');
    });
  });

  describe('its order', () => {
    it('is by category from the start, if asked for', async () => {
      const url = await packWith(MORE);
      const main = page('<mingci-glossary by="category"></mingci-glossary>', url);
      const element = main.querySelector('mingci-glossary') as MingciGlossary;
      const drawn: (string | undefined)[] = [];
      const watch = new MutationObserver(() => drawn.push(root(element).querySelector('h2')?.textContent?.trim()));
      watch.observe(root(element), { childList: true, subtree: true });
      await until(() => shown(element).length > 0);
      watch.disconnect();
      assert.deepEqual([...new Set(drawn)].filter(Boolean), ['宏观经济与财政']);
    });

    it('can be by category, whose names lead to their terms', async () => {
      const element = await glossary();
      await click(element, find(element, '.choice button:last-child'));
      const links = all(element, '.jump button').map((button) => button.textContent?.trim());
      assert.includeMembers(links, ['宏观经济与财政', '政务服务与政府建设']);
      assert.deepEqual(
        all(element, 'h2').map((heading) => heading.textContent?.trim()),
        links,
      );
      all(element, '.jump button')[1]?.click();
      await until(() => root(element).activeElement?.textContent?.trim() === links[1]);
      scrollTo(0, 0);
      assert.deepEqual(await violations(element), []);
    });
  });

  describe('in other languages', () => {
    it('is in English, with English glosses if there are any', async () => {
      const element = await glossary('lang="en"');
      assert.equal((find(element, 'input') as HTMLInputElement).ariaLabel, 'Search the glossary');
      assert.include(entry(element, 'gang-zhi-gu').textContent, 'Port Governance Valley');
      assert.deepEqual(await violations(element), []);
    });

    it('has headwords in traditional characters for their readers', async () => {
      const element = await glossary('lang="zh-Hant"');
      assert.include(shown(element), '六穩');
      await type(element, '六穩');
      assert.deepEqual(shown(element), ['六穩']);
    });
  });

  describe('in other looks', () => {
    it('has enough contrast on a dark page', async () => {
      const element = await glossary();
      (element.parentElement as HTMLElement).style.background = '#14181a';
      element.requestUpdate();
      await element.show('gang-zhi-gu');
      assert.equal(find(element, '.glossary').dataset['theme'], 'dark');
      assert.deepEqual(await violations(element), []);
    });

    it('in elder mode has text of 18 pt and targets of 60 px', async () => {
      const element = await glossary('mode="elder"');
      await element.show('gang-zhi-gu');
      const texts = all(element, 'dfn, p, h3, small, .pinyin, .words, a, button').filter((text) =>
        text.checkVisibility(),
      );
      for (const text of texts) {
        assert.isAtLeast(Number.parseFloat(getComputedStyle(text).fontSize), 24, text.outerHTML);
      }
      for (const button of all(element, 'button, select, input').filter((button) => button.checkVisibility())) {
        const { width, height } = button.getBoundingClientRect();
        assert.isAtLeast(Math.min(width, height), 60, button.outerHTML);
      }
    });

    it('fits 320 px', async () => {
      const element = await glossary();
      const main = element.parentElement as HTMLElement;
      main.style.cssText = 'width: 320px; padding: 8px; box-sizing: border-box; font: 16px sans-serif';
      await element.show('one-plus-six-plus-n');
      assert.isAtMost(main.scrollWidth, 320);
    });

    it('prints every entry open, then folds them again', async () => {
      const element = await glossary();
      dispatchEvent(new Event('beforeprint'));
      assert.equal(all(element, '.all .body:not([hidden])').length, element.contents?.entries.length);
      assert.isEmpty(all(element, 'details:not([open])'));
      dispatchEvent(new Event('afterprint'));
      assert.isEmpty(all(element, '.all [data-open]'));
    });
  });

  describe('with ten thousand terms', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ id: `t-${i}`, headword: `词${i}`, pinyin: `cí ${i}` }));

    it('draws some at first, and all before long', async () => {
      const element = await glossary('', await packWith(many));
      assert.isBelow(all(element, '.entry').length, 1000);
      await until(() => all(element, '.entry').length > 10_000);
    }).timeout(60_000);

    it('tells search engines about the first of them, not all', async () => {
      await glossary('', await packWith(many));
      const script = () => document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      await until(() => script().includes('DefinedTerm"'));
      const graph = JSON.parse(script())['@graph'] as { '@type': string }[];
      assert.lengthOf(
        graph.filter((node) => node['@type'] === 'DefinedTerm'),
        TOLD,
      );
    }).timeout(60_000);

    it('draws up to an address at once', async () => {
      const element = await glossary('', await packWith(many));
      assert.isTrue(await element.show('t-7000'));
      assert.isTrue(entry(element, 't-7000').hasAttribute('data-open'));
    }).timeout(60_000);
  });

  it('reads from left to right in a page that does not, so that no quotation mark is reversed', async () => {
    document.documentElement.dir = 'rtl';
    const element = await glossary();
    assert.equal(getComputedStyle(find(element, '.entry')).direction, 'ltr');
    document.documentElement.removeAttribute('dir');
  });

  it('uses forced colours', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const element = await glossary();
    const pressed = find(element, '[aria-pressed=true]');
    const other = find(element, '[aria-pressed=false]');
    assert.notEqual(getComputedStyle(pressed).backgroundColor, getComputedStyle(other).backgroundColor);
    await emulateMedia({ forcedColors: 'none' });
  });
});
