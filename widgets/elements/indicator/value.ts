import { html, nothing, type TemplateResult } from 'lit';
import { contentLang } from '../../core/card/in-lang.ts';
import { basisText, endsOf, numberText, saysAll, wordsOf } from '../../core/indicator/figure.ts';
import { unitOf, type View } from './view.ts';

/**
 * A figure for its reader. In Chinese, it is the source's words, with the number beside them if that adds something:
 * 4万人 has 40,000人 beside it, 7%左右 has nothing. In English, it is the number in words, with the source's beside it.
 */
export function valueTemplate(view: View): TemplateResult {
  const { observation: o, lang } = view;
  const number = numberText(o, unitOf(view, o), lang);
  const beside =
    lang === 'en' ? html`in the source: <q lang="zh-Hans">${wordsOf(o)}</q>` : !saysAll(o.figure, number) && number;
  return html`${mainTemplate(view)}${beside ? html` <span class="number" part="number">${beside}</span>` : nothing}`;
}

/** The figure alone, with a machine-readable number unless it is a range. */
export function mainTemplate(view: View): TemplateResult {
  const { observation: o, lang } = view;
  const [low, high] = endsOf(o);
  const basis = basisText(o, lang);
  const text = html`${figureText(view)}${basis ? html`<span class="basis">${basis}</span>` : nothing}`;
  return low === high
    ? html`<data class="value" part="value" value=${low} lang=${contentLang(lang)}>${text}</data>`
    : html`<span class="value" part="value" lang=${contentLang(lang)}>${text}</span>`;
}

/** Without its basis, for places with little room. */
export function figureText(view: View): string {
  const { observation: o, lang } = view;
  return lang === 'en' ? numberText(o, unitOf(view, o), lang) : o.figure;
}
