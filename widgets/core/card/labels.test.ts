import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { type Labels, labels } from './labels.ts';
import type { Lang } from './model.ts';

/** Every text that a language's labels can produce. */
function texts(words: Labels): string[] {
  return Object.entries({
    ...words,
    ...words.provenance,
    back: words.back('港治谷'),
    since: words.validity('2018-07'),
    until: words.validity(undefined, '2020'),
    between: words.validity('2016', '2020'),
    date: words.date('2021-01-06'),
  }).flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
}

const langs: Lang[] = ['zh-Hans', 'zh-Hant', 'en'];

describe.each(langs)('labels in %s', (lang) => {
  it('are never empty', () => {
    expect(texts(labels[lang]).filter((text) => text.trim() === '')).toEqual([]);
  });
});

it('the traditional ones contain no simplified characters', () => {
  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  const own = texts(labels['zh-Hant']);
  expect(own.map(toTraditional)).toEqual(own);
});

it('no Chinese label is left in English, and no English one in Chinese', () => {
  for (const lang of ['zh-Hans', 'zh-Hant'] as const) expect(texts(labels[lang]).join('')).not.toMatch(/[a-z]/i);
  expect(texts({ ...labels.en, back: () => '-' }).join('')).not.toMatch(/\p{Script=Han}/u);
});

it.each<[Lang, string | undefined, string | undefined, string]>([
  ['zh-Hans', '2016', '2020', '2016年—2020年'],
  ['zh-Hans', '2018-07', undefined, '2018年7月起'],
  ['zh-Hant', undefined, '2021-01-06', '2021年1月6日止'],
  ['en', '2018-07-31', undefined, 'from 31 July 2018'],
  ['en', '2016', '2020', '2016 – 2020'],
  ['en', undefined, undefined, ''],
])('validity in %s from %s to %s is “%s”', (lang, from, to, text) => {
  expect(labels[lang].validity(from, to)).toBe(text);
});
