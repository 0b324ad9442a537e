import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance } from '../../../data/schema/term.ts';
import type { Lang } from '../../core/card/model.ts';
import { categoryNames } from '../../core/search/categories.ts';
import { NO_LETTER } from '../../core/search/order.ts';
import type { IndexBy, Section } from './contents.ts';
import { labels } from './labels.ts';

const PROVENANCES: readonly Provenance[] = ['official', 'quoted', 'editorial'];

/** What readers change in the toolbar. */
export interface ToolbarState {
  lang: Lang;
  query: string;
  by: IndexBy;
  provenance: Provenance | undefined;
}

export interface ToolbarActions {
  search(query: string): void;
  /** Somebody is about to. */
  prepare(): void;
  searchKey(event: KeyboardEvent): void;
  indexBy(by: IndexBy): void;
  filter(provenance: Provenance | undefined): void;
}

/** Search field and filters. */
export function toolbar({ lang, query, by, provenance }: ToolbarState, actions: ToolbarActions): TemplateResult {
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
            html`<button aria-pressed=${choice === by} @click=${() => actions.indexBy(choice)}>${words.by[choice]}</button>`,
        )}
      </div>
      <select
        aria-label=${words.provenance}
        @change=${(event: Event) => actions.filter(((event.target as HTMLSelectElement).value || undefined) as Provenance | undefined)}
      >
        <option value="" ?selected=${provenance === undefined}>${words.anyProvenance}</option>
        ${PROVENANCES.map(
          (each) =>
            html`<option value=${each} ?selected=${each === provenance}>${words.provenanceNames[each]}</option>`,
        )}
      </select>
    </div>
  </div>`;
}

/** The letters or the categories, each leading to its terms. */
export function sectionLinks(
  sections: readonly Section[],
  { lang, by }: ToolbarState,
  jump: (section: Section) => void,
) {
  if (sections.length < 2) return nothing;
  return html`<nav class="jump" part="index" aria-label=${labels[lang].jump} data-by=${by}>
    <ul>
      ${sections.map((section) => {
        const name = sectionName(section, by, lang);
        const sign = by === 'pinyin' ? section.name : name;
        return html`<li><button aria-label=${sign === name ? nothing : name} @click=${() => jump(section)}>${sign}</button></li>`;
      })}
    </ul>
  </nav>`;
}

export function sectionName({ name }: Section, by: IndexBy, lang: Lang): string {
  const words = labels[lang];
  if (by === 'pinyin') return name === NO_LETTER ? words.noLetter : name;
  return categoryNames[lang][name as keyof (typeof categoryNames)['en']] ?? words.noCategory;
}
