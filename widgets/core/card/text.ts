import type { Source } from '../../../data/schema/common.ts';
import { inLang } from './in-lang.ts';
import { type Labels, labels } from './labels.ts';
import type { CardDefinition, CardModel, Lang } from './model.ts';

export { contentLang, glossFor, headwordFor, inLang } from './in-lang.ts';

/** The document and the section that a definition is from: 2021年青岛市市北区政府工作报告, 附件1; and its pack, where that is not the card's. */
export function sourceParts({ from, pack }: CardDefinition, lang: Lang): string[] {
  return [from?.title, from?.section, pack].flatMap((part) => (part ? [inLang(part, lang)] : []));
}

/** Whether a definition has nothing to rest on but its editors, which a reader is told. */
export function isUnsourced({ provenance, sources }: CardDefinition): boolean {
  return provenance === 'editorial' && !sources?.length;
}

/** How many columns the items of a part fill without breaking one: the panel holds some eighteen characters beside a label. */
export function columnsFor(items: readonly string[]): 1 | 2 | 3 {
  const longest = Math.max(...items.map((item) => item.length));
  return longest <= 5 ? 3 : longest <= 8 ? 2 : 1;
}

/** What “copy” puts on the clipboard: headword, definition, and the line that says where it is from. */
export function citation(model: CardModel, definition: CardDefinition, lang: Lang): string {
  const words = labels[lang];
  const evidence = [
    words.provenance[definition.provenance],
    ...sourceParts(definition, lang),
    ...(definition.sources ?? []).map((source) => sourceText(source, words)),
    ...(isUnsourced(definition) ? [words.unsourced] : []),
  ];
  return [model.headword, definition.text, evidence.join(' · ')].join('\n');
}

/** What is read aloud: the Chinese, for a Chinese voice. */
export function spoken({ headword, gloss, definitions }: CardModel): string {
  return [headword, gloss.zh, ...definitions.map(({ text }) => text)].join('。\n');
}

/** The same for an English voice; undefined where nothing is there in English. */
export function spokenInEnglish({ english, gloss, definitions }: CardModel): string | undefined {
  if (!gloss.en) return undefined;
  return [english?.text, gloss.en, ...definitions.map(({ en }) => en)].filter(Boolean).join('\n');
}

function sourceText({ title, url, date }: Source, words: Labels): string {
  return [title, date && words.date(date), url].filter(Boolean).join(', ');
}

/**
 * Takes text apart around ASCII punctuation between Chinese characters, which official texts on the web often have where
 * the full-width kind belongs, and which crams the line. Every other piece, from the second on, is such a mark with the
 * character before it; the pieces joined are the text. The template gives those some air.
 */
export function breaths(text: string): string[] {
  return text.split(/([\p{Script=Han}“”‘’）)][,;:!?])(?=[\p{Script=Han}“‘（(])/u);
}
