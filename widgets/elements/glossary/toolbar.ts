import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance } from '../../../data/schema/term.ts';
import { labels as cardLabels } from '../../core/card/labels.ts';
import type { Lang } from '../../core/card/model.ts';
import type { Index, IndexBy, Section } from './contents.ts';
import { labels } from './labels.ts';

const PROVENANCES: readonly Provenance[] = ['official', 'quoted', 'editorial'];

/** What readers can change in the toolbar, and their language. */
export interface ToolbarState {
  lang: Lang;
  query: string;
  index: Index;
  provenance: Provenance | undefined;
}

export interface ToolbarActions {
  search(query: string): void;
  /** Called when a reader is about to search. */
  prepare(): void;
  searchKey(event: KeyboardEvent): void;
  indexBy(by: IndexBy): void;
  filter(provenance: Provenance | undefined): void;
}

/** Search field and filters. */
export function toolbar({ lang, query, index, provenance }: ToolbarState, actions: ToolbarActions): TemplateResult {
  const words = labels[lang];
  return html`<div class="toolbar" part="toolbar" role="search">
    <input
      type="search"
      part="search"
      aria-label=${words.search}
      placeholder=${words.searchHint}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      .value=${query}
      @focus=${actions.prepare}
      @input=${(event: InputEvent) => actions.search((event.target as HTMLInputElement).value)}
      @keydown=${actions.searchKey}
    />
    <div class="filters">
      <div class="choice" role="group" aria-label=${words.index}>
        ${(['pinyin', 'category'] as const).map(
          (choice) =>
            html`<button aria-pressed=${choice === index.by} @click=${() => actions.indexBy(choice)}>${words.by[choice]}</button>`,
        )}
      </div>
      <select
        aria-label=${words.provenance}
        @change=${(event: Event) => actions.filter(((event.target as HTMLSelectElement).value || undefined) as Provenance | undefined)}
      >
        <option value="" ?selected=${provenance === undefined}>${words.anyProvenance}</option>
        ${PROVENANCES.map(
          (each) =>
            html`<option value=${each} ?selected=${each === provenance}>${cardLabels[lang].provenance[each]}</option>`,
        )}
      </select>
    </div>
  </div>`;
}

/** The letters or categories, each of which leads to its terms. */
export function sectionLinks(
  sections: readonly Section[],
  { lang, index }: ToolbarState,
  jump: (section: Section) => void,
) {
  if (sections.length < 2) return nothing;
  return html`<nav class="jump" part="index" aria-label=${labels[lang].jump} data-by=${index.by}>
    <ul>
      ${sections.map((section) => {
        const name = index.nameOf(section.heading, lang);
        const sign = index.by === 'pinyin' ? section.heading : name;
        return html`<li><button aria-label=${sign === name ? nothing : name} @click=${() => jump(section)}>${sign}</button></li>`;
      })}
    </ul>
  </nav>`;
}
