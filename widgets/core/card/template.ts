import { html, nothing, type TemplateResult } from 'lit-html';
import type { Part } from '../../../data/schema/term.ts';
import { definitionTemplate, typeset } from './definition.ts';
import { aloudIcon, backIcon, closeIcon, knownIcon } from './icons.ts';
import { type Labels, labels } from './labels.ts';
import type { CardModel } from './model.ts';
import { columnsFor, contentLang, glossFor, headwordFor, inLang } from './text.ts';
import type { Actions, EntryActions, EntryView, View } from './view.ts';

/** The card: one panel, to be rendered into a shadow root that has adopted `cardSheet()`. */
export function cardTemplate(view: View, actions: Actions): TemplateResult {
  const { lang, theme, page, back, dialog } = view;
  const words = labels[lang];
  const loading = page.content.state === 'loading';
  return html`<section
    class="card"
    popover="manual"
    role=${dialog ? 'dialog' : 'group'}
    aria-labelledby="headword"
    aria-busy=${loading ? 'true' : nothing}
    tabindex="-1"
    lang=${lang}
    data-theme=${theme}
    data-size=${view.elder ? 'elder' : (view.textSize ?? nothing)}
  >
    <div class="head">
      ${
        back === undefined
          ? nothing
          : html`<button class="icon back" aria-label=${words.back(back)} title=${words.back(back)} @click=${actions.back}>
              ${backIcon}
            </button>`
      }
      ${title(view)}
      <button class="icon close" aria-label=${words.close} title=${words.close} @click=${actions.close}>${closeIcon}</button>
    </div>
    ${body(view, words, actions)}
  </section>`;
}

function title({ page, lang }: View): TemplateResult {
  const { content } = page;
  const headword = content.state === 'ready' ? headwordFor(content.model, lang) : { text: page.title, lang: 'zh-Hans' };
  return html`<h2 id="headword" lang=${headword.lang}>${headword.text}</h2>`;
}

function body(view: View, words: Labels, actions: Actions): TemplateResult {
  const { content } = view.page;
  switch (content.state) {
    case 'loading':
      return html`<p class="state" role="status">${words.loading}</p>`;
    case 'missing':
      return html`<p class="state" role="alert">${words.missing}</p>`;
    case 'failed':
      return html`<div class="state" role="alert">
        <p>${words.failed}</p>
        <button class="text" @click=${actions.retry}>${words.retry}</button>
      </div>`;
    case 'ready':
      return entryTemplate(content.model, view, actions);
  }
}

/** Everything that a card says about a term, below its title. */
export function entryTemplate(model: CardModel, view: EntryView, actions: EntryActions): TemplateResult {
  const words = labels[view.lang];
  return html`
    ${model.pinyin ? html`<p class="pinyin" lang="zh-Latn-pinyin">${model.pinyin}</p>` : nothing}
    ${view.lang === 'en' && model.english ? englishName(model.english, words) : nothing} ${gloss(model, view)}
    ${model.parts ? partsList(model.parts, words) : nothing}
    ${model.definitions.map((definition) => definitionTemplate(definition, view, actions))}
    ${validity(model, view, words)} ${view.lang === 'en' ? nothing : inEnglish(model, words)}
    ${model.related.length > 0 ? relatedList(model.related, view, words, actions) : nothing} ${foot(view, words, actions)}
  `;
}

/** What a reader can do with the term itself. */
function foot({ known, aloud }: EntryView, words: Labels, actions: EntryActions): TemplateResult | typeof nothing {
  if (known === undefined && aloud === undefined) return nothing;
  const button = (name: string, icon: TemplateResult, act: () => void) =>
    html`<button class="text" @click=${act}>${icon}${name}</button>`;
  return html`<footer class="actions">
    ${aloud === undefined ? nothing : button(aloud ? words.stopReading : words.readAloud, aloudIcon, actions.toggleAloud)}
    ${known === undefined ? nothing : button(known ? words.undo : words.know, knownIcon, actions.toggleKnown)}
    <span class="notice" role="status">${known ? words.known : nothing}</span>
  </footer>`;
}

export function englishName({ text, basis }: NonNullable<CardModel['english']>, words: Labels): TemplateResult {
  return html`<p class="english">
    <span lang="en">${text}</span>${basis === 'editorial' ? html` <small>${words.translation}</small>` : nothing}
  </p>`;
}

export function gloss(model: CardModel, view: Pick<View, 'lang'>): TemplateResult {
  const { text, lang } = glossFor(model.gloss, view.lang);
  return html`<p class="gloss" lang=${lang}>${lang === 'en' ? text : typeset(text)}</p>`;
}

export function partsList(parts: readonly Part[], words: Labels): TemplateResult {
  return html`<div class="parts" role="group" aria-label=${words.parts}><dl lang="zh-Hans">
    ${parts.map(
      ({ label, means, items }) => html`<dt>${label}</dt>
        <dd>
          ${means ? html`<p>${typeset(means)}</p>` : nothing}
          ${items ? html`<ul data-columns=${columnsFor(items)}>${items.map((item) => html`<li>${typeset(item)}</li>`)}</ul>` : nothing}
        </dd>`,
    )}
  </dl></div>`;
}

export function validity(
  { valid }: CardModel,
  { lang }: Pick<View, 'lang'>,
  words: Labels,
): TemplateResult | typeof nothing {
  if (!valid) return nothing;
  const dates = words.validity(valid.from, valid.to);
  return html`<p class="valid">
    ${dates ? `${words.valid} ${dates}` : nothing}${dates && valid.note ? ' · ' : nothing}
    ${valid.note ? html`<span lang=${contentLang(lang)}>${inLang(valid.note, lang)}</span>` : nothing}
  </p>`;
}

/** For readers of Chinese, the English is folded away. */
export function inEnglish({ english, gloss, definitions }: CardModel, words: Labels): TemplateResult | typeof nothing {
  const renderings = definitions.flatMap(({ en }) => (en ? [en] : []));
  if (!english && !gloss.en && renderings.length === 0) return nothing;
  return html`<details>
    <summary lang="en">English</summary>
    ${english ? englishName(english, words) : nothing}
    <div lang="en">${gloss.en ? html`<p>${gloss.en}</p>` : nothing} ${renderings.map((text) => html`<p>${text}</p>`)}</div>
  </details>`;
}

function relatedList(
  related: CardModel['related'],
  { lang }: Pick<View, 'lang'>,
  words: Labels,
  actions: EntryActions,
): TemplateResult {
  return html`<nav class="related" aria-labelledby="related">
    <h3 id="related">${words.related}</h3>
    <ul>
      ${related.map((term) => {
        const [headword, gloss] = [headwordFor(term, lang), glossFor(term.gloss, lang)];
        return html`<li>
          <button class="term" data-key=${term.key} @click=${() => actions.follow(term.key, headword.text)}>
            <b lang=${headword.lang}>${headword.text}</b> <span lang=${gloss.lang}>${gloss.text}</span>
          </button>
        </li>`;
      })}
    </ul>
  </nav>`;
}
