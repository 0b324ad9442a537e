import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Messages, wordsOf } from './i18n.ts';

const read = (folder: string): Messages =>
  JSON.parse(readFileSync(new URL(`../public/_locales/${folder}/messages.json`, import.meta.url), 'utf8'));
const en = read('en');

describe.each(['zh_CN', 'zh_TW'])('%s', (folder) => {
  const messages = read(folder);

  it('has every message of English, in the same order, and no other', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  it('has the same placeholders in each', () => {
    const places = (all: Messages) =>
      Object.fromEntries(
        Object.entries(all)
          // English needs no number where it says “one”.
          .filter(([key]) => !key.endsWith('_one'))
          .map(([key, { message }]) => [key, [...new Set(message.match(/\$\d/g))].sort()]),
      );
    expect(places(messages)).toEqual(places(en));
  });

  it('says nothing empty', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });
});

describe('words', () => {
  const words = wordsOf('en', {
    a: { message: '$2 of $1' },
    b: { message: '$1 terms' },
    b_one: { message: 'One term' },
  } as unknown as Messages);

  it('fills in texts and numbers', () => {
    expect(words.say('a' as never, 12345, 'x')).toBe('x of 12,345');
  });

  it('counts', () => {
    expect([0, 1, 2].map((number) => words.count('b' as never, number))).toEqual(['0 terms', 'One term', '2 terms']);
  });
});
