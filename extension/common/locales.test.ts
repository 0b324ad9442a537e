import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string }>;

const read = (folder: string): Messages =>
  JSON.parse(readFileSync(new URL(`../public/_locales/${folder}/messages.json`, import.meta.url), 'utf8')) as Messages;
const en = read('en');

/** Texts that the browser itself shows; each of the extension's pages has its own labels. */
describe.each(['zh_CN', 'zh_TW'])('%s', (folder) => {
  const messages = read(folder);

  it('has the same messages as English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  it('has the same placeholders in each message', () => {
    const places = (all: Messages) =>
      Object.entries(all).map(([key, { message }]) => [key, [...new Set(message.match(/\$\w+\$?|%s/g))].sort()]);
    expect(places(messages)).toEqual(places(en));
  });

  it('has no empty message', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });
});
