import { labels } from '../../widgets/core/card/labels.ts';
import { type Html, html } from './html.ts';
import { POLICY } from './layout.ts';
import { type Locale, langOf, localized, rootFrom } from './locale.ts';
import { definitionSource, figureTable } from './plain.ts';
import type { IndicatorEntry, TermEntry } from './source.ts';

// Pages for use in frames: one for each term and each indicator. They report their height to the page around them.

/** Needs no element: it is a static page with all that the card says. */
export function termEmbed(entry: TermEntry, locale: Locale): string {
  const { term } = entry;
  const gloss = locale === 'en' ? (term.gloss.en ?? term.gloss.zh) : term.gloss.zh;
  const glossLang = locale === 'en' && term.gloss.en ? 'en' : 'zh-Hans';
  return frame(
    `term/${term.id}.html`,
    locale,
    term.headword,
    html`<article>
      <h1 lang="zh-Hans">${term.headword}</h1>
      ${term.pinyin ? html`<p class="quiet" lang="zh-Latn">${term.pinyin}</p>` : ''}
      <p lang="${glossLang}">${gloss}</p>${term.definitions.map(
        (definition) => html`
      <blockquote>
        ${locale === 'en' && definition.en ? html`<p>${definition.en} <span class="quiet">(${labels.en.translation})</span></p>` : ''}
        <p lang="zh-Hans">${definition.text}</p>
        <p class="quiet">${definitionSource(definition, entry, locale)}</p>
      </blockquote>`,
      )}
    </article>`,
  );
}

/** Has the figures as a table until the card replaces it. */
export function indicatorEmbed(entry: IndicatorEntry, locale: Locale): string {
  const { indicator } = entry;
  return frame(
    `indicator/${indicator.id}.html`,
    locale,
    indicator.name[locale],
    html`<h1 class="unseen">${indicator.name[locale]}</h1>
    <mingci-indicator indicator="${indicator.id}">${figureTable(entry, locale)}</mingci-indicator>`,
    true,
  );
}

function frame(path: string, locale: Locale, title: string, body: Html, elements = false): string {
  const root = rootFrom(localized(`embed/${path}`, locale));
  return html`<!doctype html>
<html lang="${langOf[locale]}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <title>${title}</title>
    <link rel="stylesheet" href="${root}embed.css">
    <link rel="icon" href="${root}icon.svg">${
      elements
        ? html`
    <script type="module" src="${root}widgets/mingci.js"></script>`
        : ''
    }
    <script type="module" src="${root}embed.js"></script>
  </head>
  <body><main>${body}</main></body>
</html>
`.markup;
}
