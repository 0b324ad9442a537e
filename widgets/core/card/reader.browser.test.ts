import { assert } from 'chai';
import { gangZhiGu, models } from './card.fixture.ts';
import { cleanUp, fixture, page, until } from './testing.ts';

const STORY = `<p>推进<b data-key="${gangZhiGu.key}">港治谷</b>建设</p>`;
const translated = { ...gangZhiGu, definitions: [{ ...gangZhiGu.definitions[0]!, en: 'In English.' }] };

/** The card's button with this name. */
const button = (panel: HTMLElement | null, name: string) =>
  [...(panel?.querySelectorAll('button') ?? [])].find((each) => each.textContent?.includes(name));

afterEach(cleanUp);

describe('what a reader wants of a card', () => {
  it('“I know this” calls the handler, and can be undone while the card is open', async () => {
    page(STORY);
    const told: [string, boolean][] = [];
    const { open, panel, card } = fixture({ onknown: async (key, known) => told.push([key, known]) });
    await open(gangZhiGu.key);
    button(panel(), '我已知道')?.click();
    assert.include(panel()?.textContent, '不再标注这个词');
    button(panel(), '撤销')?.click();
    assert.deepEqual(told, [
      [gangZhiGu.key, true],
      [gangZhiGu.key, false],
    ]);
    button(panel(), '我已知道')?.click();
    card.close();
    await open(gangZhiGu.key);
    assert.exists(button(panel(), '我已知道'));
  });

  it('does not say that a term is known if that could not be saved', async () => {
    page(STORY);
    const { open, panel } = fixture({ onknown: () => Promise.reject(new Error('full')) });
    await open(gangZhiGu.key);
    button(panel(), '我已知道')?.click();
    await until(() => !panel()?.textContent?.includes('不再标注这个词'));
    assert.exists(button(panel(), '我已知道'));
  });

  it('is not offered “I know this” without a handler', async () => {
    page(STORY);
    const { open, panel } = fixture();
    await open(gangZhiGu.key);
    assert.notExists(button(panel(), '我已知道'));
  });

  for (const [lang, definitions, expected] of [
    ['zh-Hans', 'auto', ['zh']],
    ['en', 'auto', ['en', 'zh']],
    ['en', 'zh', ['zh']],
    ['zh-Hans', 'en', ['en']],
    ['zh-Hant', 'both', ['en', 'zh']],
  ] as const) {
    it(`definitions “${definitions}” in ${lang} shows ${expected.join()}`, async () => {
      page(STORY);
      const { open, panel } = fixture({ lang, definitions, load: async () => translated });
      await open(gangZhiGu.key);
      const shown = [...(panel()?.querySelectorAll<HTMLElement>('.definition .words') ?? [])];
      assert.deepEqual(
        shown.map((each) => each.lang.slice(0, 2)),
        [...expected],
      );
    });
  }

  it('shows the Chinese if there is no English, whatever the setting', async () => {
    page(STORY);
    const { en: _, ...definition } = gangZhiGu.definitions[0]!;
    const { open, find } = fixture({
      definitions: 'en',
      load: async () => ({ ...gangZhiGu, definitions: [definition] }),
    });
    await open(gangZhiGu.key);
    assert.equal(find('.words').textContent, gangZhiGu.definitions[0]?.text);
  });

  it('changes its look while it is open', async () => {
    page(STORY);
    const { open, card, find, panel } = fixture();
    await open(gangZhiGu.key);
    const before = Number.parseFloat(getComputedStyle(find('h2')).fontSize);
    card.look = { lang: 'en', theme: 'dark', textSize: 'largest' };
    assert.equal(panel()?.dataset['theme'], 'dark');
    assert.equal(find('button.close').ariaLabel, 'Close');
    assert.isAbove(Number.parseFloat(getComputedStyle(find('h2')).fontSize), before);
  });

  for (const { key, headword } of models) {
    it(`has no text below 18 pt and no target below 60 px in the card of ${headword} in elder mode`, async () => {
      page(`<b data-key="${key}">词</b>`);
      const { open, panel } = fixture({ elder: true, onknown: async () => undefined });
      await open(key);
      for (const summary of panel()?.querySelectorAll('details') ?? []) summary.open = true;
      await until(() => panel() !== null);
      for (const element of panel()?.querySelectorAll<HTMLElement>('*') ?? []) {
        const says = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
        if (says) assert.isAtLeast(Number.parseFloat(getComputedStyle(element).fontSize), 24, element.outerHTML);
        if (!element.matches('button, summary')) continue;
        const { width, height } = element.getBoundingClientRect();
        assert.isAtLeast(Math.min(width, height), 60, element.outerHTML);
      }
    });
  }
});
