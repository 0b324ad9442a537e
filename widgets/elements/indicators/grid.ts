import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../core/card/model.ts';
import { contentLang, inLang } from '../../core/card/in-lang.ts';
import { listLabels } from '../../core/indicator/list-labels.ts';
import { periodText } from '../../core/indicator/period.ts';
import type { Figure } from '../../core/indicator/select.ts';
import { dotted, quoteTemplate, sourceTemplate } from '../indicator/evidence.ts';
import { mainTemplate } from '../indicator/value.ts';
import { type FigureListing, grouped, type PledgeListing, saidAbove } from './listing.ts';
import { statusTemplate } from './pledge-status.ts';

/** Figures at a glance, grouped by theme if there are several. */
export function figureGrid(listing: FigureListing, lang: Lang): TemplateResult {
  const themes = grouped(listing.figures, ({ indicator }) => indicator.theme);
  const words = listLabels[lang];
  return html`${themes.map(
    ([theme, figures]) => html`<section part="group">
      ${themes.length > 1 ? html`<h3 part="heading">${words.theme[theme] ?? theme}</h3>` : nothing}
      <ul class="tiles">
        ${figures.map((figure) => tile(figure, listing, lang))}
      </ul>
    </section>`,
  )}`;
}

function tile(figure: Figure, listing: FigureListing, lang: Lang): TemplateResult {
  const { indicator } = figure;
  const view = { ...figure, lang };
  const aside = asideOf(figure, listing, lang);
  return html`<li class="tile" part="item">
    <p class="name" part="name" lang=${contentLang(lang)}>${inLang(indicator.name, lang)}</p>
    <p class="amount">${mainTemplate(view)}</p>
    ${aside.length > 0 ? html`<p class="meta" part="meta">${dotted(aside)}</p>` : nothing}
    <details>
      <summary>${listLabels[lang].sentence}</summary>
      ${quoteTemplate(view)} ${sourceTemplate(view)}
    </details>
  </li>`;
}

/** What distinguishes a figure from the others in its list. */
export function asideOf({ observation: o }: Figure, listing: FigureListing, lang: Lang): string[] {
  const said = saidAbove(listing);
  const parts = [
    said.period ? undefined : periodText(o.timePeriod, lang),
    said.status ? undefined : listLabels[lang].status[o.obsStatus],
    o.qualifier && inLang(o.qualifier, lang),
  ];
  return parts.filter((part) => part !== undefined);
}

/** The pledges, each with its parts and their status. */
export function pledgeGrid({ parts }: PledgeListing, lang: Lang): TemplateResult {
  return html`<ol class="pledges">
    ${grouped(parts, ({ facts, pledge }) => `${facts.id}/${pledge.id}`).map(([, [first, ...others]]) => {
      if (!first) return nothing;
      const { pledge } = first;
      return html`<li class="pledge" part="item">
        <p class="name" part="name" lang=${contentLang(lang)}><span class="ordinal">${pledge.number}</span> ${inLang(pledge.title, lang)}</p>
        <ul>
          ${[first, ...others].map(
            ({ part }) => html`<li class="promise" part="promise">
              <span lang=${contentLang(lang)}>${lang === 'en' ? part.en : part.text}</span> ${statusTemplate(part.status, lang)}
            </li>`,
          )}
        </ul>
      </li>`;
    })}
  </ol>`;
}
