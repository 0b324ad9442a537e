import type { Bilingual } from '../../data/schema/common.ts';

/** The languages of the gallery: Chinese at its root, English below `en/`. */
export type Locale = keyof Bilingual;
export const LOCALES: readonly Locale[] = ['zh', 'en'];

/** The `lang` attribute of a page. */
export const langOf = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Locale, string>;

/** The path of a page in a language, from the gallery's root. */
export function localized(path: string, locale: Locale): string {
  return locale === 'en' ? `en/${path}` : path;
}

/**
 * The relative path from a page to the gallery's root: `../../` for `en/elements/term.html`. All addresses are
 * relative.
 */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
