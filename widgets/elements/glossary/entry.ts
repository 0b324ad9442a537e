import { html, nothing, type TemplateResult } from 'lit';
import { typeset } from '../../core/card/definition.ts';
import { labels as cardLabels } from '../../core/card/labels.ts';
import type { CardModel, Lang } from '../../core/card/model.ts';
import { glossFor, headwordFor, sourceParts } from '../../core/card/text.ts';
import type { View } from '../../core/card/view.ts';
import type { Contents, Entry } from './contents.ts';
import { labels } from './labels.ts';
import { openBody } from './open-body.ts';

/** What entries need from the glossary that shows them. */
export interface Shown {
  contents: Contents;
  root: ShadowRoot;
  lang: Lang;
  /** Keeps the ids in a list of results distinct from those in the whole list. */
  prefix: string;
  open(key: string): boolean;
  notice: View['notice'];
  toggle(key: string): void;
  follow(key: string): void;
  /** Shows the result of copying a definition. */
  tell(notice: View['notice']): void;
  /** In elder mode: the button that reads an entry aloud, if there is a voice. */
  aloud?: ((model: CardModel) => unknown) | undefined;
}

/** What a search has found in a term, to be marked in its entry. */
export interface Marks {
  /** One of the term's texts with the finds marked; undefined if there are none. */
  in(text: string): unknown;
  /** Another spelling of the term, if that is what was found. */
  surface: TemplateResult | undefined;
  /** Its English name, for readers of Chinese: otherwise, a closed entry does not show it. */
  english: TemplateResult | undefined;
}

/**
 * One term: its name and gloss and, when it is open, what the card shows. While it is closed, its definitions are plain
 * text, for find-in-page and for printing: ten thousand open entries would be too heavy.
 */
export function entryTemplate(entry: Entry, shown: Shown, marks?: Marks): TemplateResult {
  const { lang, prefix } = shown;
  const { key, term, hash } = entry;
  const model = shown.contents.card(key);
  const open = shown.open(key);
  const name = headwordFor(model, lang);
  const body = `${prefix}${hash}`;
  return html`<div class="entry" part="entry" data-key=${key} ?data-open=${open}>
    <dt>
      <button class="head" part="headword" aria-expanded=${open} aria-controls=${body} @click=${() => shown.toggle(key)}>
        <dfn lang=${name.lang}>${marks?.in(name.text) ?? name.text}</dfn>
        ${term.pinyin ? html`<span class="pinyin" lang="zh-Latn-pinyin">${term.pinyin}</span>` : nothing}
      </button>
      <a class="anchor" href=${`#${hash}`} aria-label=${labels[lang].link(name.text)} @click=${() => shown.follow(key)}>#</a>
    </dt>
    <dd class="brief">
      ${lang === 'en' && model.english ? nameInEnglish(model.english, open, marks) : nothing}
      ${marks?.surface ?? nothing} ${gloss(model, lang, marks)} ${open ? nothing : (marks?.english ?? nothing)}
    </dd>
    <dd class="body" id=${body} part="body" hidden=${open ? nothing : 'until-found'} @beforematch=${() => shown.toggle(key)}>
      ${open ? openBody(model, shown) : closedBody(model, lang)}
    </dd>
  </div>`;
}

type English = NonNullable<CardModel['english']>;

function nameInEnglish({ text, basis }: English, open: boolean, marks?: Marks): TemplateResult {
  return html`<p class="english">
    <span lang="en">${marks?.in(text) ?? text}</span>
    ${open && basis === 'editorial' ? html`<small>${cardLabels.en.translation}</small>` : nothing}
  </p>`;
}

function gloss({ gloss }: Pick<CardModel, 'gloss'>, reader: Lang, marks?: Marks): TemplateResult {
  const { text, lang } = glossFor(gloss, reader);
  return html`<p class="gloss" lang=${lang}>${marks?.in(text) ?? typeset(text)}</p>`;
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
