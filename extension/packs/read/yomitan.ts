import { strFromU8, unzipSync } from 'fflate';
import { type About, type Entry, Unfit } from '../types.ts';
import { LARGEST } from './file-text.ts';

/**
 * Term, reading, definition tags, rules, score, glossary, sequence, term tags. Unchecked.
 * https://github.com/yomidevs/yomitan/blob/master/ext/data/schemas/dictionary-term-bank-v3-schema.json
 */
type BankEntry = readonly unknown[];

/** Reads the terms of a Yomitan dictionary, format 3. @throws Unfit */
export function readYomitan(bytes: Uint8Array): { entries: Entry[]; about: Partial<About> } {
  const files = unzip(bytes);
  const index = parse(files['index.json']) as Record<string, unknown> | undefined;
  if (!index || Number(index['format'] ?? index['version']) !== 3) throw new Unfit('zip');
  const banks = Object.keys(files)
    .filter((name) => name !== 'index.json')
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .flatMap((name) => parse(files[name]))
    .filter((entry): entry is BankEntry => Array.isArray(entry));
  const text = (name: string) => textOf(index[name]);
  return {
    entries: groups(banks, index['sequenced'] === true),
    about: { title: text('title'), source: text('attribution') || text('author'), version: text('revision') },
  };
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/^(?:index|term_bank_\d+)\.json$/.test(name)) return false;
        size += originalSize;
        if (size > LARGEST) throw new Unfit('large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Unfit ? error : new Unfit('zip');
  }
}

function parse(file: Uint8Array | undefined): unknown {
  try {
    return file && JSON.parse(strFromU8(file));
  } catch (error) {
    throw new Unfit('syntax', error instanceof Error ? error.message : undefined);
  }
}

interface Group {
  nth: number;
  words: Set<string>;
  reading: string;
  texts: Set<string>;
}

/** Entries with the same sequence number are spellings of one term. */
function groups(banks: readonly BankEntry[], sequenced: boolean): Entry[] {
  const found = new Map<string, Group>();
  banks.forEach(([name, spoken, , , , glossary, sequence], index) => {
    const term = textOf(name);
    const key = sequenced && typeof sequence === 'number' && sequence !== 0 ? `#${sequence}` : term;
    let group = found.get(key);
    if (!group) {
      group = { nth: index + 1, words: new Set(), reading: textOf(spoken), texts: new Set() };
      found.set(key, group);
    }
    group.words.add(term);
    const text = (Array.isArray(glossary) ? glossary : []).map(plain).join('\n').trim();
    if (text !== '') group.texts.add(text);
  });
  return [...found.values()].map(toEntry);
}

function toEntry({ nth, words, reading, texts }: Group): Entry {
  const [headword = '', ...surfaces] = words;
  return {
    nth,
    headword,
    surfaces,
    ...(reading && /^[\p{Script=Latin}\s\p{M}]+$/u.test(reading) && { pinyin: reading }),
    definitions: Array.from(texts, (text) => ({ text })),
  };
}

/** Elements that start a new line. */
const BLOCKS = new Set(['div', 'li', 'ul', 'ol', 'details', 'summary', 'tr', 'table', 'br']);

/** The text of structured content, without pictures. */
function plain(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(plain).join('');
  if (typeof content !== 'object' || content === null) return '';
  const { type, text, content: inner, tag } = content as Record<string, unknown>;
  if (type === 'text') return textOf(text);
  const words = plain(inner);
  return BLOCKS.has(textOf(tag)) ? `\n${words}`.replace(/\n+/g, '\n') : words;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
