import { html, nothing, type TemplateResult } from 'lit';
import { definitionTemplate, typeset } from '../../core/card/definition.ts';
import { labels as cardLabels } from '../../core/card/labels.ts';
import type { CardDefinition, CardModel, Lang } from '../../core/card/model.ts';
import { inEnglish, partsList, validity } from '../../core/card/template.ts';
import { headwordFor, sourceParts } from '../../core/card/text.ts';
import type { Actions, View } from '../../core/card/view.ts';
import type { SearchMatch } from '../../core/search/search.ts';
import type { Contents, Entry } from './contents.ts';
import { labels } from './labels.ts';
import { marked } from './marked.ts';

/** What entries need to know of the glossary that shows them. */
export interface Shown {
  contents: Contents;
  lang: Lang;
  /** Keeps the ids of a list of results apart from those of the whole list. */
  prefix: string;
  open(key: string): boolean;
  notice: View['notice'];
  toggle(key: string): void;
  follow(key: string): void;
  copy(model: CardModel, definition: CardDefinition): void;
  /** In elder mode: the button that reads an entry aloud, where there is a voice. */
  aloud?: ((model: CardModel) => unknown) | undefined;
}

/** What is to be marked in one of the texts of a term. */
type RangesIn = (text: string) => SearchMatch['ranges'] | undefined;

const NO_MATCHES: readonly SearchMatch[] = [];

/**
 * One term: its name and gloss, and behind that, when it is open, what the card shows. While it is closed, its definitions
 * are there as plain text, which find-in-page finds and paper shows: ten thousand open entries would weigh too much.
 */
export function entryTemplate(entry: Entry, shown: Shown, matches = NO_MATCHES): TemplateResult {
  const { lang, prefix } = shown;
  const { key, term, hash } = entry;
  const model = shown.contents.card(key);
  const open = shown.open(key);
  const name = headwordFor(model, lang);
  const rangesIn: RangesIn = (text) => matches.find((match) => match.text === text)?.ranges;
  const surface = matches.find(({ field }) => field === 'surface');
  const body = `${prefix}${hash}`;
  return html`<div class="entry" part="entry" data-key=${key} ?data-open=${open}>
    <dt>
      <button class="head" part="headword" aria-expanded=${open} aria-controls=${body} @click=${() => shown.toggle(key)}>
        <dfn lang=${name.lang}>${marked(name.text, rangesIn(name.text))}</dfn>
        ${term.pinyin ? html`<span class="pinyin" lang="zh-Latn-pinyin">${term.pinyin}</span>` : nothing}
      </button>
      <a class="anchor" href=${`#${hash}`} aria-label=${labels[lang].link(name.text)} @click=${() => shown.follow(key)}>#</a>
    </dt>
    <dd class="brief">
      ${lang === 'en' && model.english ? nameInEnglish(model.english, open, rangesIn) : nothing}
      ${surface ? html`<p class="note">${labels[lang].alsoWritten} <span lang="zh">${marked(surface.text, surface.ranges)}</span></p>` : nothing}
      ${gloss(model, lang, rangesIn)}
      ${lang !== 'en' && !open && term.english && rangesIn(term.english.text) ? html`<p class="note" lang="en">${marked(term.english.text, rangesIn(term.english.text))}</p>` : nothing}
    </dd>
    <dd class="body" id=${body} part="body" hidden=${open ? nothing : 'until-found'} @beforematch=${() => shown.toggle(key)}>
      ${open ? openBody(model, shown) : closedBody(model, lang)}
    </dd>
  </div>`;
}

type English = NonNullable<CardModel['english']>;

function nameInEnglish({ text, basis }: English, open: boolean, rangesIn: RangesIn): TemplateResult {
  return html`<p class="english">
    <span lang="en">${marked(text, rangesIn(text))}</span>
    ${open && basis === 'editorial' ? html`<small>${cardLabels.en.translation}</small>` : nothing}
  </p>`;
}

function gloss(card: CardModel, lang: Lang, rangesIn?: RangesIn): TemplateResult {
  const { zh, hant, en } = card.gloss;
  const text = (lang === 'en' && en) || (lang === 'zh-Hant' && hant) || zh;
  const script = text === en ? 'en' : text === hant ? 'zh-Hant' : 'zh-Hans';
  const ranges = rangesIn?.(text);
  return html`<p class="gloss" lang=${script}>${ranges ? marked(text, ranges) : typeset(text)}</p>`;
}

function openBody(model: CardModel, shown: Shown): TemplateResult {
  const { lang, notice, copy } = shown;
  const words = cardLabels[lang];
  const page = { key: model.key, title: model.headword, content: { state: 'ready' as const, model } };
  const view: View = { lang, theme: 'light', page, notice, dialog: false, evidence: false };
  const actions = { copy: (definition: CardDefinition) => copy(model, definition) } as Actions;
  return html`
    ${model.parts ? partsList(model.parts, words) : nothing}
    ${model.definitions.map((definition) => definitionTemplate(definition, view, actions))}
    ${validity(model, view, words)} ${lang === 'en' ? nothing : inEnglish(model, words)}
    ${shown.aloud?.(model)} ${model.related.length > 0 ? related(model, shown) : nothing}
  `;
}

function related({ related }: CardModel, { contents, lang, follow }: Shown): TemplateResult {
  return html`<div class="related">
    <h3>${cardLabels[lang].related}</h3>
    <ul>
      ${related.map(({ key }) => {
        const card = contents.card(key);
        const name = headwordFor(card, lang);
        return html`<li>
          <a lang=${name.lang} href=${`#${contents.entry(key)?.hash}`} @click=${() => follow(key)}>${name.text}</a>
          ${gloss(card, lang)}
        </li>`;
      })}
    </ul>
  </div>`;
}

function closedBody({ definitions }: CardModel, lang: Lang): TemplateResult[] {
  return definitions.map(
    (definition) =>
      html`<p lang="zh-Hans">
        ${definition.text}
        <small>${[cardLabels[lang].provenance[definition.provenance], ...sourceParts(definition, lang)].join(' · ')}</small>
      </p>`,
  );
}
