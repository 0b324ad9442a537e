import type { Source } from '../../../data/schema/common.ts';
import { inLang } from './in-lang.ts';
import { type Labels, labels } from './labels.ts';
import type { CardDefinition, CardModel, Lang } from './model.ts';

export { contentLang, glossFor, headwordFor, inLang } from './in-lang.ts';

/** A definition's document and section (2021年青岛市市北区政府工作报告, 附件1), and its pack if that is not the card's. */
export function sourceParts({ from, pack }: CardDefinition, lang: Lang): string[] {
  return [from?.title, from?.section, pack].flatMap((part) => (part ? [inLang(part, lang)] : []));
}

/** Whether a definition has no source but its editors. Readers are told so. */
export function isUnsourced({ provenance, sources }: CardDefinition): boolean {
  return provenance === 'editorial' && !sources?.length;
}

/** How many columns a part's items fit into without wrapping. Beside a label, there is room for some 18 characters. */
export function columnsFor(items: readonly string[]): 1 | 2 | 3 {
  const longest = Math.max(...items.map((item) => item.length));
  return longest <= 5 ? 3 : longest <= 8 ? 2 : 1;
}

/** What “copy” puts on the clipboard: the headword, the definition, and a line that names its source. */
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

/** The text to read aloud: the Chinese, for a Chinese voice. */
export function spoken({ headword, gloss, definitions }: CardModel): string {
  return [headword, gloss.zh, ...definitions.map(({ text }) => text)].join('。\n');
}

/** The same for an English voice; undefined if there is no English gloss. */
export function spokenInEnglish({ english, gloss, definitions }: CardModel): string | undefined {
  if (!gloss.en) return undefined;
  return [english?.text, gloss.en, ...definitions.map(({ en }) => en)].filter(Boolean).join('\n');
}

function sourceText({ title, url, date }: Source, words: Labels): string {
  return [title, date && words.date(date), url].filter(Boolean).join(', ');
}

/**
 * Splits text around ASCII punctuation between Chinese characters. Official texts on the web often use it instead of
 * the full-width kind, which makes lines look cramped, so the template adds some space. Every second piece is such a
 * mark with the character before it; joined, the pieces are the text.
 */
export function breaths(text: string): string[] {
  return text.split(/([\p{Script=Han}“”‘’）)][,;:!?])(?=[\p{Script=Han}“‘（(])/u);
}
