import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string }>;

const read = (folder: string): Messages =>
  JSON.parse(readFileSync(new URL(`../public/_locales/${folder}/messages.json`, import.meta.url), 'utf8')) as Messages;
const en = read('en');

/** What the browser itself says for the extension; its pages have their labels beside them. */
describe.each(['zh_CN', 'zh_TW'])('%s', (folder) => {
  const messages = read(folder);

  it('has every message of English, in the same order, and no other', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  it('has the same placeholders in each', () => {
    const places = (all: Messages) =>
      Object.entries(all).map(([key, { message }]) => [key, [...new Set(message.match(/\$\w+\$?|%s/g))].sort()]);
    expect(places(messages)).toEqual(places(en));
  });

  it('says nothing empty', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });
});
