import { Converter } from 'opencc-js';

/**
 * Where OpenCC 1.4 picks a form that nobody writes: a visa is 簽, whereas 籤 is a lot; Taiwan's own ministry writes 污染;
 * 里 is a mile.
 */
const CORRECTIONS: readonly (readonly [string, string])[] = [
  ['免籤', '免簽'],
  ['網格里', '網格裡'],
  ['汙染', '污染'],
];

function converterTo(to: 't' | 'tw' | 'hk'): (text: string) => string {
  const convert = Converter({ from: 'cn', to });
  return (text) => CORRECTIONS.reduce((form, [wrong, right]) => form.replaceAll(wrong, right), convert(text));
}

const toTaiwan = converterTo('tw');
const converters = [converterTo('t'), toTaiwan, converterTo('hk')];

/** Readers of Traditional Chinese quote with corner brackets. */
const CORNERS: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** The form shown by a card in Traditional Chinese (OpenCC s2tw). */
export function traditional(text: string): string {
  return toTaiwan(text).replace(/[“”‘’]/g, (mark) => CORNERS[mark] ?? mark);
}

/**
 * All Traditional forms of `text` that differ from it: OpenCC's s2t, s2tw and s2hk, whose phrase tables decide 里/裡,
 * 后/後.
 */
export function traditionalForms(text: string): string[] {
  return [...new Set(converters.map((convert) => convert(text)))].filter((form) => form !== text);
}

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Whether `text` is written in Traditional characters, as far as they differ from the Simplified ones. */
export function isTraditional(text: string): boolean {
  return toSimplified(text) !== text;
}
