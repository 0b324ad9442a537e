import { expect, it, vi } from 'vitest';
import { DEFAULTS } from '../common/settings/defaults.ts';
import { acceptsTerm, lookOf } from './wishes.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

it('marks all terms except known ones and those of packs that are off', () => {
  const accepts = acceptsTerm({ ...DEFAULTS, knownTerms: ['a/x'], offPacks: ['b'] });
  expect(['a/x', 'a/y', 'b/x', 'bb/x'].filter(accepts)).toEqual(['a/y', 'bb/x']);
});

it('gives a card the reader’s language, theme and text size', () => {
  const look = lookOf({ ...DEFAULTS, lang: 'zh-Hant', theme: 'dark', elder: true });
  expect(look).toMatchObject({
    lang: 'zh-Hant',
    theme: 'dark',
    elder: true,
    textSize: 'standard',
    definitions: 'auto',
  });
});
