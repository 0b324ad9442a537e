import type { Bilingual } from '../../../data/schema/common.ts';
import type { Lang } from './model.ts';

/** The side of bilingual text that a reader of `lang` wants. Content has no traditional form: it is quoted as it stands. */
export function inLang(text: Bilingual, lang: Lang): string {
  return lang === 'en' ? text.en : text.zh;
}

/** The `lang` attribute of what `inLang` gives. */
export function contentLang(lang: Lang): string {
  return lang === 'en' ? 'en' : 'zh-Hans';
}
