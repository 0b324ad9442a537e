import type { Bilingual } from '../../../data/schema/common.ts';
import type { Lang } from './model.ts';

/** Bilingual text for a reader of `lang`. Content has no traditional form: it is quoted as written. */
export function inLang(text: Bilingual, lang: Lang): string {
  return lang === 'en' ? text.en : text.zh;
}

/** The `lang` attribute for what `inLang` returns. */
export function contentLang(lang: Lang): string {
  return lang === 'en' ? 'en' : 'zh-Hans';
}

/** The headword in the reader's script, with the `lang` attribute that it needs. */
export function headwordFor(
  { headword, hant }: { headword: string; hant?: string | undefined },
  lang: Lang,
): { text: string; lang: Lang } {
  return lang === 'zh-Hant' && hant ? { text: hant, lang } : { text: headword, lang: 'zh-Hans' };
}

/** The gloss in the reader's language and script if there is one, otherwise in simplified Chinese. */
export function glossFor(
  { zh, hant, en }: { zh: string; hant?: string | undefined; en?: string | undefined },
  lang: Lang,
): { text: string; lang: Lang } {
  if (lang === 'en' && en) return { text: en, lang };
  return lang === 'zh-Hant' ? { text: hant ?? zh, lang } : { text: zh, lang: 'zh-Hans' };
}
