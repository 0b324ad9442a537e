import { Converter, type ConverterFunction } from 'opencc-js';

const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const converters: ConverterFunction[] = [
  Converter({ from: 'cn', to: 't' }),
  toTaiwan,
  Converter({ from: 'cn', to: 'hk' }),
];

/** The form that a card in Traditional Chinese shows (OpenCC s2tw). */
export function traditional(text: string): string {
  return toTaiwan(text);
}

/** Every Traditional form of `text` that differs from it: OpenCC's s2t, s2tw and s2hk, whose phrase tables settle 里/裡, 后/後. */
export function traditionalForms(text: string): string[] {
  return [...new Set(converters.map((convert) => convert(text)))].filter((form) => form !== text);
}

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Whether `text` is written in Traditional characters, as far as they differ from the Simplified ones. */
export function isTraditional(text: string): boolean {
  return toSimplified(text) !== text;
}
