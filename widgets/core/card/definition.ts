import { html, nothing, type TemplateResult } from 'lit-html';
import type { Source } from '../../../data/schema/common.ts';
import { copyIcon, sourceIcon } from './icons.ts';
import { type Labels, labels } from './labels.ts';
import type { CardDefinition } from './model.ts';
import { breaths, contentLang, isUnsourced, sourceParts } from './text.ts';
import { isWebAddress } from './web-address.ts';
import type { EntryActions, EntryView } from './view.ts';

/** One definition: its provenance and source, then its full text, then its buttons. */
export function definitionTemplate(definition: CardDefinition, view: EntryView, actions: EntryActions): TemplateResult {
  const { lang, notice } = view;
  const words = labels[lang];
  const { provenance, text, en, sources } = definition;
  const shows = definitionsOf(view);
  const source = sourceParts(definition, lang);
  const told = notice?.definition === definition ? notice : undefined;
  return html`<article class="definition" data-provenance=${provenance}>
    <h3>
      <strong>${words.provenance[provenance]}</strong>${source.map((part, i) => html`<span class="dot">\u00a0· </span><cite lang=${contentLang(lang)}>${i === 0 ? linked(part, definition.from?.url, words) : part}</cite>`)}${isUnsourced(definition) ? html`<span class="dot">\u00a0· </span>${words.unsourced}` : nothing}
    </h3>
    ${provenance === 'quoted' ? html`<p class="note">${words.quotedNote}</p>` : nothing}
    ${
      shows !== 'zh' && en
        ? html`<p class="words" lang="en">${en}</p>
            <p class="note">${shows === 'en' ? words.translation : words.original}</p>`
        : nothing
    }
    ${shows === 'en' && en ? nothing : html`<p class="words" lang="zh-Hans">${typeset(text)}</p>`}
    ${sources?.length ? sourceList(sources, words) : nothing}
    <div class="actions">
      <button class="text" @click=${() => actions.copy(definition)}>${copyIcon}${words.copy}</button>
      ${
        view.evidence && definition.evidence
          ? html`<button class="text" @click=${() => actions.showEvidence(definition)}>${sourceIcon}${words.evidence}</button>`
          : nothing
      }
      <span class="notice" role="status" data-failed=${told && !told.copied ? '' : nothing}
        >${told ? (told.copied ? words.copied : words.copyFailed) : nothing}</span
      >
    </div>
  </article>`;
}

/** Which text of a definition to show if it has both. */
function definitionsOf({ lang, definitions = 'auto' }: EntryView): 'zh' | 'en' | 'both' {
  return definitions !== 'auto' ? definitions : lang === 'en' ? 'both' : 'zh';
}

function sourceList(sources: readonly Source[], words: Labels): TemplateResult {
  return html`<div class="sources">
    <h4>${words.sources}</h4>
    <ul lang="zh-Hans">
      ${sources.map(
        ({ title, url, date }) => html`<li>
          ${linked(title, url, words)}
          ${date ? html`<span class="date">${words.date(date)}</span>` : nothing}
        </li>`,
      )}
    </ul>
  </div>`;
}

/** A title, linked to its page if the address is known. */
function linked(title: string, url: string | undefined, words: Labels): string | TemplateResult {
  if (!isWebAddress(url)) return title;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer" title=${words.newTab}>${title}</a>`;
}

/** Chinese text with some space after its ASCII punctuation. The characters stay the same, and so does copied text. */
export function typeset(text: string): (string | TemplateResult)[] {
  return breaths(text).map((piece, index) => (index % 2 ? html`<span class="breath">${piece}</span>` : piece));
}
