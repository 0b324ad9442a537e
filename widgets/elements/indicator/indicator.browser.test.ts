import { emulateMedia } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import type { Facts } from '../../core/export/facts.ts';
import { cleanUp, heard, page, settled, until, violations } from '../shared/testing.ts';
import { all, FACTS, figures, overflowing, settledIn, smallerThan, text, within } from './testing.ts';
import './index.ts';

describe('<mingci-indicator>', () => {
  afterEach(cleanUp);

  it('shows a figure in the source’s words and as a number, with its kind, sentence and document', async () => {
    const element = await figures('mingci-indicator', 'indicator="foreign-capital-used"');
    assert.equal(text(within(element, '[part=name]')), '实际利用外资');
    assert.equal(text(within(element, '[part=meta]')), '青岛市市北区 · 2020年 · 预计');
    assert.equal(text(within(element, '[part=value]')), '5亿美元（FDI口径）');
    assert.equal(within<HTMLDataElement>(element, 'data').value, '500000000');
    assert.equal(text(within(element, '[part=number]')), '500,000,000美元');
    assert.include(text(within(element, '[part=evidence]')), '实际利用外资5亿美元(FDI口径)');
    assert.equal(text(within(element, 'mark')), '5亿美元');
    assert.match(
      text(within(element, '[part=source]')),
      /^来源：2021年青岛市市北区政府工作报告 · .+回顾 · 2021年1月6日$/,
    );
    assert.isNull(element.shadowRoot?.querySelector('figure, table'));
    assert.deepEqual(await violations(element), []);
  });

  it('is in English, with the source’s words beside', async () => {
    const element = await figures(
      'mingci-indicator',
      'indicator="general-public-budget-revenue" period="2020" lang="en"',
    );
    assert.equal(text(within(element, '[part=value]')), '9.299 billion yuan');
    assert.equal(text(within(element, '[part=number] [lang=zh-Hans]')), '92.99亿元');
    assert.equal(text(within(element, '[part=meta]')), 'Shibei District, Qingdao · 2020 · Estimate');
    element.lang = 'zh-Hant';
    await element.updateComplete;
    assert.equal(text(within(element, '[part=meta]')), '青島市市北區 · 2020年 · 預計');
  });

  it('shows the figure asked for, and another if that changes', async () => {
    const element = await figures('mingci-indicator', 'indicator="grp-growth"');
    assert.equal(text(within(element, '.card > .amount [part=value]')), '7%左右');
    element.setAttribute('period', '2021/2025');
    await until(() => text(within(element, '.card > .amount [part=value]')).startsWith('6%左右'));
    element.setAttribute('indicator', 'shibei-2021/new-jobs');
    element.removeAttribute('period');
    element.setAttribute('status', 'actual');
    await until(() => text(within(element, '.card > .amount [part=value]')) === '5.64万人');
  });

  it('draws bars from zero in proportion to their values, with a text alternative and a table', async () => {
    const element = await figures('mingci-indicator', 'indicator="fixed-asset-investment-growth"');
    const widths = all(element, '.length').map((bar) => bar.getBoundingClientRect().width);
    assert.lengthOf(widths, 2);
    // Not exactly, because outlines add the same to both.
    assert.closeTo((widths[0] as number) / (widths[1] as number), 0.8, 0.02);
    const lefts = all(element, '.length').map((bar) => bar.getBoundingClientRect().left);
    assert.equal(lefts[0], lefts[1]);
    assert.equal(within(element, '[role=img]').ariaLabel, '条形图，从零起。2020年预计：8%左右；2021年目标：10%以上。');
    within<HTMLDetailsElement>(element, 'details').open = true;
    const rows = all(element, 'tbody tr').map(text);
    assert.deepEqual(rows, ['2020年 预计 8%左右', '2021年 目标 10%以上']);
    assert.deepEqual(await violations(element), []);
  });

  it('draws averages over their years, and no line between points that are not neighbours', async () => {
    const element = await figures('mingci-indicator', 'indicator="grp-growth"');
    const spans = all(element, '.span').map((line) => line.getBoundingClientRect().width);
    assert.closeTo((spans[0] as number) / (spans[1] as number), 4 / 5, 0.02);
    assert.lengthOf(all(element, '.point'), 1);
    assert.lengthOf(all(element, '.between'), 0);
    assert.include(text(within(element, '[part=note]')), '年均增速');
    assert.deepEqual(await violations(element), []);
  });

  it('does not compare what can’t be compared, and says why', async () => {
    const element = await figures('mingci-indicator', 'indicator="new-jobs"');
    assert.isNull(element.shadowRoot?.querySelector('svg'));
    assert.include(text(within(element, '[part=note]')), '报告没有说明口径是否相同');
    assert.lengthOf(all(element, 'tbody tr'), 3);
  });

  it('uses figures that a page provides without fetching any, and leads to the source if the page can', async () => {
    const facts = (await (await fetch(FACTS)).json()) as Facts;
    const seen: string[] = [];
    const element = document.createElement('mingci-indicator');
    Object.assign(element, {
      facts: [facts],
      indicator: 'fixed-asset-investment-growth',
      toSource: ({ figure }: { figure: string }, place: string) =>
        html`<button part="to-source" @click=${() => seen.push(`${place} ${figure}`)}>看</button>`,
    });
    const before = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json')).length;
    page('', '').append(element);
    await settledIn(element);
    for (const button of all(element, '[part=to-source]')) button.click();
    assert.deepEqual(seen, ['row 8%左右', 'row 10%以上', 'sentence 10%以上']);
    assert.lengthOf(
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json')),
      before,
    );
    element.facts = [{ ...facts, indicators: [] }];
    await until(() => element.failure);
    assert.equal(element.failure, 'missing');
  });

  it('can be a row of a list, or a figure in a sentence', async () => {
    const row = await figures('mingci-indicator', 'indicator="model-kindergartens" display="row"');
    assert.equal(text(within(row, '[part=value]')), '5-7所');
    assert.include(text(within(row, '[part=source]')), '2021年1月6日');
    assert.deepEqual(await violations(row), []);
    const inline = await figures(
      'mingci-indicator',
      'indicator="new-jobs" display="inline"',
      (element) => `<p>新增就业${element}。</p>`,
    );
    assert.equal(text(inline.shadowRoot as unknown as Element), '4万人（2021年目标）');
    assert.equal(getComputedStyle(inline).display, 'inline');
    assert.deepEqual(await violations(inline), []);
  });

  it('leaves its content if there is no such figure, and says so', async () => {
    const errors = heard('mingci-error');
    const main = page('<mingci-indicator indicator="grp-grwth">增长7%左右</mingci-indicator>', FACTS);
    const element = main.querySelector('mingci-indicator') as HTMLElementTagNameMap['mingci-indicator'];
    await settledIn(element);
    assert.equal(text(element), '增长7%左右');
    assert.isAbove(element.offsetHeight, 20);
    assert.match(errors[0]?.message ?? '', /has the indicator “grp-grwth”: check it/);
    element.indicator = 'grp-growth';
    element.period = '1999';
    await until(() => errors.length > 1);
    assert.match(
      errors[1]?.message ?? '',
      /has no figure of that period and status: it has 2016\/2019 actual, 2021 target/,
    );
    element.period = '2021';
    await until(() => element.shown);
    await element.updateComplete;
    assert.isNull(element.shadowRoot?.querySelector('slot'));
  });

  it('is never an empty box: without content, it says why it has nothing to show', async () => {
    const errors = heard('mingci-error');
    const main = page('<mingci-indicator indicator="grp-growth">\n</mingci-indicator>', '/nowhere.json');
    const element = main.querySelector('mingci-indicator') as HTMLElementTagNameMap['mingci-indicator'];
    await until(() => element.shadowRoot?.querySelector('[role=status]'));
    assert.include(['正在加载数据…', '没有这项数据'], text(within(element, '[role=status]')));
    await settledIn(element);
    assert.equal(text(within(element, '[role=status]')), '没有这项数据');
    assert.match(errors[0]?.message ?? '', /nowhere\.json: the server answers 404/);
  });

  for (const [address, links] of [
    ['https://www.example.gov.cn/report.html', ['https://www.example.gov.cn/report.html']],
    ['javascript:alert(1)', []],
  ] as const) {
    it(`leads to ${links.length > 0 ? 'the document on its issuer’s site' : 'no address that is not a web address'}`, async () => {
      const pack = await (await fetch(FACTS)).json();
      pack.documents[0].url = address;
      const url = URL.createObjectURL(new Blob([JSON.stringify(pack)]));
      const main = page('<mingci-indicator indicator="new-jobs"></mingci-indicator>', url);
      const element = main.querySelector('mingci-indicator') as HTMLElementTagNameMap['mingci-indicator'];
      await settledIn(element);
      const found = all(element, '[part=source] a').map((link) => (link as HTMLAnchorElement).href);
      assert.deepEqual(found, [...links]);
      assert.deepEqual(await violations(element), []);
    });
  }

  it('says where figures from elsewhere are wrong', async () => {
    const pack = await (await fetch(FACTS)).json();
    pack.indicators[0].observations[0].value = 'seven';
    const url = URL.createObjectURL(new Blob([JSON.stringify(pack)]));
    const errors = heard('mingci-error');
    const main = page(
      `<mingci-pack src="${url}"><mingci-indicator indicator="grp-growth">7%</mingci-indicator></mingci-pack>`,
    );
    const element = main.querySelector('mingci-indicator') as HTMLElementTagNameMap['mingci-indicator'];
    await settledIn(element);
    assert.equal(element.failure, 'failed');
    assert.include(errors[0]?.message, 'indicators[0].observations[0].value is not a number');
  });

  it('tells search engines what is shown, each figure once, as long as it is', async () => {
    const graph = () => {
      const script = document.querySelector('script[type="application/ld+json"]');
      return script ? (JSON.parse(script.textContent)['@graph'] as Record<string, unknown>[]) : [];
    };
    const of = (type: string) => graph().filter((node) => node['@type'] === type);
    const one = await figures('mingci-indicator', 'indicator="grp-growth"');
    const two = await figures('mingci-indicator', 'indicator="grp-growth" display="row"');
    await until(() => of('Observation').length > 0);
    await settled();
    assert.lengthOf(document.querySelectorAll('script[type="application/ld+json"]'), 1);
    assert.lengthOf(of('Observation'), 1);
    assert.include(of('Observation')[0], { observationDate: '2021', value: 7, measurementQualifier: 'target' });
    assert.lengthOf(of('Report'), 1);
    one.remove();
    await settled();
    assert.lengthOf(of('Observation'), 1);
    two.remove();
    await settled();
    assert.isNull(document.querySelector('script[type="application/ld+json"]'));
  });

  it('looks like the page around it: font, colour, light or dark', async () => {
    const element = await figures(
      'mingci-indicator',
      'indicator="grp-growth"',
      (markup) => `<div style="background: #111; color: #eee; font-family: serif">${markup}</div>`,
    );
    assert.equal(within(element, '.root').dataset['theme'], 'dark');
    const style = getComputedStyle(within(element, '.card > .amount [part=value]'));
    assert.equal(style.color, 'rgb(238, 238, 238)');
    assert.equal(style.fontFamily, 'serif');
    assert.deepEqual(await violations(element), []);
  });

  it('reads from left to right in a page that does not, so that no sign is reversed', async () => {
    const attributes = 'indicator="illegal-structures-removed"';
    const element = await figures('mingci-indicator', attributes, (markup) => `<div dir="rtl">${markup}</div>`);
    const number = [...within(element, '.card > .amount [part=number]').childNodes].find(
      (node): node is Text => node instanceof Text && node.data.includes('≥'),
    ) as Text;
    const [sign, digit] = [0, 1].map((at) => {
      const range = new Range();
      const start = number.data.indexOf('≥') + at;
      range.setStart(number, start);
      range.setEnd(number, start + 1);
      return range.getBoundingClientRect().left;
    });
    assert.isBelow(sign as number, digit as number);
  });

  it('asks for no space that WebKit can’t draw, and has its underlines there too', async () => {
    const element = await figures('mingci-indicator', 'indicator="grp-growth"');
    const webkit = CSS.supports('-webkit-hyphens', 'none');
    assert.equal(getComputedStyle(within(element, '.root')).getPropertyValue('text-autospace') === 'normal', !webkit);
    const { textDecorationLine, textDecorationThickness } = getComputedStyle(within(element, 'mark'));
    assert.deepEqual([textDecorationLine, textDecorationThickness], ['underline', '2px']);
  });

  it('sets a figure’s basis apart from it, in English', async () => {
    const element = await figures('mingci-indicator', 'indicator="foreign-capital-used" lang="en"');
    const value = within(element, '.card [part=value]');
    assert.match(value.innerText, /[a-z] \(foreign direct investment\)$/);
  });

  it('does not show while it is hidden, not even in a sentence', async () => {
    const element = await figures('mingci-indicator', 'indicator="grp-growth" display="inline" hidden');
    assert.lengthOf(element.getClientRects(), 0);
  });

  it('prints with its table open, its sentence and its source', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const element = await figures('mingci-indicator', 'indicator="grp-growth"');
    const onPaper = () =>
      ['.value', 'tbody td', '[part=evidence]', '[part=source]'].map((selector) =>
        within(element, selector).checkVisibility({ contentVisibilityAuto: true }),
      );
    assert.deepEqual(onPaper(), [true, false, true, true]);
    await emulateMedia({ media: 'print' });
    assert.deepEqual(onPaper(), [true, true, true, true]);
    assert.isAbove(within(element, 'table').offsetHeight, 50);
    await emulateMedia({ media: 'screen' });
  });

  it('draws its chart horizontally in vertical writing, in proportion to its values', async () => {
    const element = await figures(
      'mingci-indicator',
      'indicator="fixed-asset-investment-growth"',
      (markup) => `<div style="writing-mode: vertical-rl; height: 400px">${markup}</div>`,
    );
    const boxes = all(element, '.length').map((bar) => bar.getBoundingClientRect());
    assert.closeTo((boxes[0]?.width ?? 0) / (boxes[1]?.width ?? 1), 0.8, 0.02);
    for (const { width, height } of boxes) assert.isAbove(width, 4 * height);
  });

  it('fits 320 px, in elder mode too, where nothing is below 18 pt', async () => {
    for (const display of ['card', 'row', 'inline']) {
      const element = await figures(
        'mingci-indicator',
        `indicator="grp-growth" display="${display}"`,
        (markup) => `<div mode="elder" style="width: 280px">${markup}</div>`,
      );
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      if (display !== 'inline') {
        assert.deepEqual(smallerThan(element, 24), []);
        assert.deepEqual(overflowing(element), []);
      }
      for (const summary of all(element, 'summary')) assert.isAtLeast(summary.offsetHeight, 60);
      cleanUp();
    }
  });
});
