import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../widgets/core/card/model.ts';

/** The labels of every page of the extension, by file. */
const surfaces = import.meta.glob<{ labels: Record<Lang, Labels> }>('./*/labels.ts', { eager: true });

interface Labels {
  [name: string]: string | ((...args: never[]) => string) | Labels;
}

/** Every text with its path. For a label that is a function, the text with numbered placeholders as arguments. */
function textsOf(labels: Labels, path = ''): [path: string, text: string][] {
  return Object.entries(labels).flatMap(([name, label]): [string, string][] => {
    const at = `${path}${name}`;
    if (typeof label === 'string') return [[at, label]];
    if (typeof label !== 'function') return textsOf(label, `${at}.`);
    const blanks = Array.from({ length: label.length }, (_, index) => `{${index}}`);
    return [[at, label(...(blanks as never[]))]];
  });
}

const toTraditional = Converter({ from: 'cn', to: 'tw' });
/** Simplified forms that are also right in some traditional words: 獲准, 游標, 平台. */
const BOTH = '准游台后里只面干系';
const isSimplified = (char: string) => toTraditional(char) !== char && !BOTH.includes(char);
/** Labels that are in another language on purpose. */
const names = /^(lang\.values|holdKey\.values)\./;

describe.each(Object.keys(surfaces))('%s', (file) => {
  const { labels } = surfaces[file]!;
  const texts = Object.fromEntries(Object.entries(labels).map(([lang, own]) => [lang, textsOf(own)])) as Record<
    Lang,
    [string, string][]
  >;
  const own = (lang: Lang) => texts[lang].filter(([path]) => !names.test(path));

  it('has the same labels in all languages, in the same order', () => {
    const paths = (lang: Lang) => texts[lang].map(([path]) => path);
    expect(paths('zh-Hant')).toEqual(paths('zh-Hans'));
    expect(paths('en')).toEqual(paths('zh-Hans'));
  });

  it('has the same placeholders in all languages', () => {
    const blanks = (lang: Lang) => texts[lang].map(([path, text]) => [path, (text.match(/\{\d\}/g) ?? []).sort()]);
    expect(blanks('zh-Hant')).toEqual(blanks('zh-Hans'));
    expect(blanks('en')).toEqual(blanks('zh-Hans'));
  });

  it('has no empty label', () => {
    for (const [path, text] of Object.values(texts).flat()) expect(text.trim(), path).not.toBe('');
  });

  it('has no simplified characters and no mainland words in traditional Chinese', () => {
    for (const [path, text] of own('zh-Hant')) {
      expect([...text].filter(isSimplified), path).toEqual([]);
      expect(text, path).not.toMatch(/網絡|軟件|文件夾|鼠標|刷新|信息|默認|點擊|搜索|術語|標注|打開|快捷鍵/);
    }
  });
});
