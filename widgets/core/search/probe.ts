import { squeeze } from './squeeze.ts';

/** A query, or one word of it, in the forms in which it is looked for. */
export interface Probe {
  /** Squeezed. */
  text: string;
  /** In the form that `spaced` returns. */
  spaced: string;
  /** A text that contains none of these does not contain the probe in any form. */
  needles: readonly string[];
  /** Whether it has only Latin letters and digits: then it may be pinyin, and matches only at the start of a word. */
  latin: boolean;
}

/** Longer than any name. Queries are cut here, so that a whole pasted page does not block typing. */
const LONGEST = 80;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

export interface Probes {
  /** The query as one piece: `gang zhi gu` and `双随机、一公开` are one name each. */
  whole: Probe;
  /** Its words, if there are several. */
  words: readonly Probe[];
}

/** Undefined for a query without any letter or digit. */
export function probesOf(query: string, simplified?: ReadonlyMap<string, string>): Probes | undefined {
  const typed = query.normalize('NFC').slice(0, LONGEST);
  const whole = probe(typed, simplified);
  if (whole.text === '') return undefined;
  const words = typed.split(BETWEEN_WORDS).map((word) => probe(word, simplified));
  const written = words.filter(({ text }) => text !== '');
  return { whole, words: written.length > 1 ? written : [] };
}

/**
 * The words of a text, squeezed, without a plural `s`, and each with a space before it: ` port governance valley`. So a
 * space marks the beginning of each word.
 */
export function spaced(text: string): string {
  return text
    .split(BETWEEN_WORDS)
    .map((word) => singular(squeeze(word)))
    .filter((word) => word !== '')
    .map((word) => ` ${word}`)
    .join('');
}

/** Good enough for comparing words that have all gone through it; the result is never shown. */
export function singular(word: string): string {
  return /^[a-z]{3,}[^s\W]s$/.test(word) ? word.slice(0, -1) : word;
}

function probe(typed: string, simplified: ReadonlyMap<string, string> | undefined): Probe {
  const text = squeeze(typed, simplified);
  const words = spaced(typed);
  const stem = singular(text);
  return {
    text,
    spaced: words,
    needles: words === ` ${stem}` ? [stem] : [text, words],
    latin: /^[a-z0-9]+$/.test(text),
  };
}
