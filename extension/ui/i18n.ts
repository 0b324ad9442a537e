import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Lang } from '../../widgets/core/card/model.ts';
import type english from '../public/_locales/en/messages.json';

/** What `_locales` has words for: a key that English lacks does not compile, and a test holds the others to it. */
export type MessageKey = keyof typeof english;
export type Messages = Record<MessageKey, { message: string }>;

/**
 * The words of the extension's pages, from the same files as the browser's own. `browser.i18n` speaks the browser's
 * language alone; a reader can choose another.
 */
export interface Words {
  readonly lang: Lang;
  /** The message with `$1`, `$2`… filled in. */
  say(key: MessageKey, ...values: readonly (string | number)[]): string;
  /** The same of a number of things, which is `$1`: English has another message for one. */
  count<Key extends string>(key: Key & CountKey, number: number, ...values: readonly (string | number)[]): string;
}

type CountKey = { [Key in MessageKey]: `${Key}_one` extends MessageKey ? Key : never }[MessageKey];

const FOLDERS: Record<Lang, string> = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW', en: 'en' };

export async function loadWords(lang: Lang): Promise<Words> {
  const url = browser.runtime.getURL(`/_locales/${FOLDERS[lang]}/messages.json` as '/');
  return wordsOf(lang, (await (await fetch(url)).json()) as Messages);
}

export function wordsOf(lang: Lang, messages: Messages): Words {
  const numbers = new Intl.NumberFormat(lang);
  const rules = new Intl.PluralRules(lang);
  const say: Words['say'] = (key, ...values) =>
    messages[key].message.replaceAll(/\$(\d)/g, (_, place: string) => {
      const value = values[Number(place) - 1] ?? '';
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  return {
    lang,
    say,
    count: (key, number, ...values) =>
      say(rules.select(number) === 'one' ? (`${key}_one` as MessageKey) : key, number, ...values),
  };
}

export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('this component must stand inside a surface');
  return words;
}
