import { html, type TemplateResult } from 'lit';
import type { Lang } from '../../core/card/model.ts';
import type { SearchMatch } from '../../core/search/search.ts';
import type { Entry } from './contents.ts';
import type { Marks } from './entry.ts';
import { resultLabels } from './result-labels.ts';

/** What a search has found in a term. */
export function marksOf({ term: { english } }: Entry, matches: readonly SearchMatch[], lang: Lang): Marks {
  const surface = matches.find(({ field }) => field === 'surface');
  const inText = (text: string) => {
    const ranges = matches.find((match) => match.text === text)?.ranges;
    return ranges && marked(text, ranges);
  };
  const inEnglish = lang !== 'en' && english && inText(english.text);
  return {
    in: inText,
    surface:
      surface &&
      html`<p class="note">${resultLabels[lang].alsoWritten} <span lang="zh">${marked(surface.text, surface.ranges)}</span></p>`,
    english: inEnglish ? html`<p class="note" lang="en">${inEnglish}</p>` : undefined,
  };
}

/** Text with some ranges marked: UTF-16 offsets, in order, without overlaps. */
function marked(text: string, ranges: SearchMatch['ranges']): (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
