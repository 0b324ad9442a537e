import type { Bilingual, Source } from '../../../data/schema/common.ts';
import { type Labels, labels } from './labels.ts';
import type { CardDefinition, CardModel, Lang } from './model.ts';

/** The side of bilingual text that a reader of `lang` wants. Content has no traditional form: it is quoted as it stands. */
export function inLang(text: Bilingual, lang: Lang): string {
  return lang === 'en' ? text.en : text.zh;
}

/** The `lang` attribute of what `inLang` gives. */
export function contentLang(lang: Lang): string {
  return lang === 'en' ? 'en' : 'zh-Hans';
}

/** The headword in the script of the reader, with the `lang` attribute that it needs. */
export function headwordFor({ headword, hant }: CardModel, lang: Lang): { text: string; lang: string } {
  return lang === 'zh-Hant' && hant ? { text: hant, lang: 'zh-Hant' } : { text: headword, lang: 'zh-Hans' };
}

/** 2021年青岛市市北区政府工作报告 · 附件1 */
export function sourceOf({ from }: CardDefinition, lang: Lang): string | undefined {
  if (!from) return undefined;
  return [from.title, from.section].flatMap((part) => (part ? [inLang(part, lang)] : [])).join(' · ');
}

/** What “copy” puts on the clipboard: headword, definition, and the line that says where it is from. */
export function citation(model: CardModel, definition: CardDefinition, lang: Lang): string {
  const words = labels[lang];
  const source = sourceOf(definition, lang) ?? definition.sources?.map((each) => sourceText(each, words)).join('; ');
  const provenance = words.provenance[definition.provenance];
  return [model.headword, definition.text, source ? `${provenance} · ${source}` : provenance].join('\n');
}

function sourceText({ title, url, date }: Source, words: Labels): string {
  return [title, date && words.date(date), url].filter(Boolean).join(', ');
}

/**
 * Splits text after ASCII punctuation between Chinese characters. Official texts on the web often have it for the
 * full-width kind, which crams the line; the words stay verbatim, the template gives the pieces some air.
 */
export function breaths(text: string): string[] {
  return text.split(/(?<=[\p{Script=Han}“”‘’）)][,;:!?])(?=[\p{Script=Han}“‘（(])/u);
}
