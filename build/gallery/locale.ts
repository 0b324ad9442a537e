import type { Bilingual } from '../../data/schema/common.ts';

/** The languages of the gallery: Chinese at its root, English below `en/`. */
export type Locale = keyof Bilingual;
export const LOCALES: readonly Locale[] = ['zh', 'en'];

/** The `lang` of a page. */
export const langOf = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Locale, string>;

/** Where a page of one path lies in a language, from the gallery's root. */
export function localized(path: string, locale: Locale): string {
  return locale === 'en' ? `en/${path}` : path;
}

/** The way from a page up to the gallery's root: `../../` for `en/elements/term.html`. Every address is relative. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
