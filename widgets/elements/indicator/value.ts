import { html, nothing, type TemplateResult } from 'lit';
import { contentLang } from '../../core/card/in-lang.ts';
import { basisText, endsOf, numberText, wordsOf } from '../../core/indicator/figure.ts';
import { indicatorLabels } from '../../core/indicator/labels.ts';
import { unitOf, type View } from './view.ts';

/**
 * A figure for its reader: in Chinese the source's words, and beside them the number, where that says something else; in
 * English the number in words, and beside it the source's.
 */
export function valueTemplate(view: View): TemplateResult {
  const { observation: o, lang } = view;
  const number = numberText(o, unitOf(view, o), lang);
  const beside =
    lang === 'en'
      ? html`${indicatorLabels.en.original} <q lang="zh-Hans">${wordsOf(o)}</q>`
      : number === o.figure
        ? nothing
        : number;
  return html`${mainTemplate(view)}${beside === nothing ? nothing : html` <span class="number" part="number">${beside}</span>`}`;
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
