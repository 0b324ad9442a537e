import { html, nothing, type TemplateResult } from 'lit';
import { contentLang } from '../../core/card/in-lang.ts';
import { basisText, endsOf, numberText, saysAll, wordsOf } from '../../core/indicator/figure.ts';
import { unitOf, type View } from './view.ts';

/**
 * A figure for its reader: in Chinese the source's words, and beside them the number, where that says something else: 4万人
 * has 40,000人 beside it, and 7%左右 nothing. In English the number in words, and beside it, there alone, the source's.
 */
export function valueTemplate(view: View): TemplateResult {
  const { observation: o, lang } = view;
  const number = numberText(o, unitOf(view, o), lang);
  const beside =
    lang === 'en' ? html`in the source: <q lang="zh-Hans">${wordsOf(o)}</q>` : !saysAll(o.figure, number) && number;
  return html`${mainTemplate(view)}${beside ? html` <span class="number" part="number">${beside}</span>` : nothing}`;
}

/** The figure alone, with its number for machines; a range has none. */
export function mainTemplate(view: View): TemplateResult {
  const { observation: o, lang } = view;
  const [low, high] = endsOf(o);
  const basis = basisText(o, lang);
  const text = html`${figureText(view)}${basis ? html`<span class="basis">${basis}</span>` : nothing}`;
  return low === high
    ? html`<data class="value" part="value" value=${low} lang=${contentLang(lang)}>${text}</data>`
    : html`<span class="value" part="value" lang=${contentLang(lang)}>${text}</span>`;
}

/** Without what it was reckoned by, for where there is little room. */
export function figureText(view: View): string {
  const { observation: o, lang } = view;
  return lang === 'en' ? numberText(o, unitOf(view, o), lang) : o.figure;
}
