import { assert } from 'chai';
import { FACTS, settledIn, text, within } from '../indicator/testing.ts';
import { cleanUp, heard, page } from '../shared/testing.ts';
import '../indicator/index.ts';
import '../indicators/index.ts';
import type { Facts } from '../../core/export/facts.ts';

// A split pack, as build/widgets/split-figures.ts writes it, on a site of its own that a fake `fetch` serves.

const SITE = 'https://pack.example/p/';
const real = window.fetch;
let files: Map<string, string>;
let asked: string[];

async function named(what: string, data: object): Promise<string> {
  const content = JSON.stringify(data);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
  files.set(`${what}-${hash}.json`, content);
  return `${what}-${hash}.json`;
}

let site = 0;
/** The address of a new pack's folder: a new one each time, so that no test gets what another has fetched. */
async function split(): Promise<string> {
  const facts = (await (await real(FACTS)).json()) as Facts;
  const indicators: Record<string, string> = {};
  for (const indicator of facts.indicators) {
    const one = { ...facts, indicators: [indicator], pledges: [] };
    indicators[indicator.id] = await named(`indicators/${indicator.id}`, one);
  }
  const index = { format: 'mingci-indicators/1', id: facts.id, all: await named('figures', facts), indicators };
  const address = `${SITE}${site++}/`;
  files.set('indicators.json', JSON.stringify(index));
  const marks = {
    format: 'mingci-marks/1',
    id: facts.id,
    title: facts.title,
    whole: 'whole.json',
    indicators: await named('indicators', index),
    cardsPerFile: 1,
    cards: [],
    terms: [],
  };
  files.set('marks.json', JSON.stringify(marks));
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    if (!url.startsWith(address)) return real(input, init);
    const name = url.slice(address.length);
    asked.push(name.replace(/-[\w-]{43}\.json/, ''));
    const content = files.get(name);
    if (content === undefined) return new Response('', { status: 404 });
    // So the browser itself checks the integrity.
    return real(URL.createObjectURL(new Blob([content])), init);
  };
  return address;
}

async function show(markup: string, pack: string) {
  const main = page(markup, pack);
  const elements = [...main.querySelectorAll<HTMLElementTagNameMap['mingci-indicator']>('[data-test]')];
  for (const element of elements) await settledIn(element);
  return elements;
}

const INDICATOR = '<mingci-indicator data-test indicator="grp-growth"></mingci-indicator>';

describe('the figures of a split pack', () => {
  beforeEach(() => {
    files = new Map();
    asked = [];
  });
  afterEach(() => {
    window.fetch = real;
    cleanUp();
  });

  it('are fetched one by one, with the index and without any marks', async () => {
    const address = await split();
    const [one, two] = await show(
      `${INDICATOR}<mingci-indicator data-test indicator="shibei-2021/new-jobs"></mingci-indicator>`,
      `${address}indicators.json`,
    );
    assert.equal(text(within(one!, '.card > .amount [part=value]')), '7%左右');
    assert.equal(text(within(two!, '[part=name]')), '新增就业');
    assert.sameMembers(asked, ['indicators.json', 'indicators/grp-growth', 'indicators/new-jobs']);
  });

  it('are also found through its marks', async () => {
    const [one] = await show(INDICATOR, `${await split()}marks.json`);
    assert.equal(text(within(one!, '.card > .amount [part=value]')), '7%左右');
    assert.deepEqual(asked, ['marks.json', 'indicators', 'indicators/grp-growth']);
  });

  it('come all at once for a list, and an indicator beside it fetches nothing more', async () => {
    const address = `${await split()}indicators.json`;
    await show('<mingci-indicators data-test period="2021"></mingci-indicators>', address);
    await show(INDICATOR, address);
    assert.deepEqual(asked, ['indicators.json', 'figures']);
  });

  it('fetch nothing that is not in the index', async () => {
    const errors = heard('mingci-error');
    const [one] = await show(
      '<mingci-indicator data-test indicator="constructor"></mingci-indicator>',
      `${await split()}indicators.json`,
    );
    assert.equal(one?.failure, 'missing');
    assert.match(errors[0]?.message ?? '', /has the indicator “constructor”: check it/);
    assert.deepEqual(asked, ['indicators.json']);
  });

  it('are refused if their content does not match the hash in their name', async () => {
    const address = await split();
    for (const [name, content] of files) {
      if (name.startsWith('indicators/')) files.set(name, content.replaceAll('7%左右', '70%左右'));
    }
    const errors = heard('mingci-error');
    const [one] = await show(INDICATOR, `${address}indicators.json`);
    assert.equal(one?.failure, 'failed');
    assert.match(errors[0]?.message ?? '', /grp-growth-.*integrity/);
  });
});
