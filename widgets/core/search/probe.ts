import { squeeze } from './squeeze.ts';

/** A query, or one word of it, in the forms that it is looked for in. */
export interface Probe {
  /** Squeezed. */
  text: string;
  /** As `spaced` gives it. */
  spaced: string;
  /** A text with none of these has the probe in no form. */
  needles: readonly string[];
  /** Whether it is Latin letters and digits alone: it may be pinyin, and is found only where a word begins. */
  latin: boolean;
}

/** Longer than any name; keeps a pasted page from holding a keystroke up. */
const LONGEST = 80;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

export interface Probes {
  /** The query as one: `gang zhi gu` and `双随机、一公开` are one name each. */
  whole: Probe;
  /** Its words, where there are several. */
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
 * A text as its words, squeezed, without the `s` of a plural, a space before each: ` port governance valley`. A word
 * begins where a space is.
 */
export function spaced(text: string): string {
  return text
    .split(BETWEEN_WORDS)
    .map((word) => singular(squeeze(word)))
    .filter((word) => word !== '')
    .map((word) => ` ${word}`)
    .join('');
}

/** Enough for what is compared with its like: no word that is shown goes through here. */
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
