import { html, nothing, type TemplateResult } from 'lit';
import { contentLang, inLang } from '../../core/card/in-lang.ts';
import type { comparison } from './comparison.ts';
import { dotted, quoteTemplate, sourceTemplate } from './evidence.ts';
import { mainTemplate, valueTemplate } from './value.ts';
import { metaOf, type View } from './view.ts';

/** Name, figure, comparison, sentence, source: for an editor to put beside a story. */
export function card(view: View, compare?: typeof comparison): TemplateResult {
  return html`<article class="card" part="card" aria-labelledby="name">
    ${head(view)}
    <p class="amount">${valueTemplate(view)}</p>
    ${view.indicator.observations.length > 1 ? compare?.(view) : nothing} ${quoteTemplate(view)} ${sourceTemplate(view)} ${view.toSource?.(view.observation, 'sentence')}
  </article>`;
}

/** One line of a list: name and figure, and below them the kind of figure and its source. */
export function row(view: View): TemplateResult {
  return html`<article class="row" part="row" aria-labelledby="name">
    <div>${head(view)}</div>
    <p class="amount">${mainTemplate(view)}</p>
    ${sourceTemplate(view)}
  </article>`;
}

function head(view: View): TemplateResult {
  const { indicator, lang } = view;
  return html`<p class="name" part="name" id="name" lang=${contentLang(lang)}>${inLang(indicator.name, lang)}</p>
    <p class="meta" part="meta">${dotted(metaOf(view))}</p>`;
}
