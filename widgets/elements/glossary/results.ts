import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import { createSearch, type SearchResult } from '../../core/search/search.ts';
import type { Entry } from './contents.ts';
import type { Marks } from './entry.ts';
import { marksOf } from './marks.ts';
import { resultLabels } from './result-labels.ts';
import { resultStyles } from './result-styles.ts';
import type { ToolbarState } from './toolbar.ts';

/** How many results are shown at first, and how many more at each press of the button. */
const PAGE = 30;

/** The search of a glossary. Loaded when a reader turns to it. */
export interface Finder {
  styles: CSSResult;
  find(state: ToolbarState): Found;
  /** Enter goes from the search field to the first result, whose key is returned. */
  enter(event: KeyboardEvent, root: ParentNode): string | undefined;
}

/** The result of a search. */
export interface Found {
  results: readonly SearchResult[];
  /** A sentence that says how many there are. */
  said: string;
  /** The first `pages` pages of them, best first, or the nearest terms if there are none. */
  list(pages: number, drawing: Drawing): TemplateResult;
}

/** What the glossary does for the list: its code has loaded already. */
interface Drawing {
  entry(entry: Entry, marks: Marks): TemplateResult;
  follow(key: string): void;
  more(): void;
}

/** `entries`: by key, in the packs' order of precedence. */
export function createFinder(entries: ReadonlyMap<string, Entry>): Finder {
  const search = createSearch(entries.values());
  return {
    styles: resultStyles,
    enter,
    find({ query, provenance, lang }) {
      const words = resultLabels[lang];
      const results = search.search(query, { limit: entries.size, provenance });
      const near = results.length > 0 ? [] : search.nearest(query, { limit: 5 });
      return {
        results,
        said: results.length > 0 ? words.found(results.length) : words.notFound(query.trim()),
        list(pages, { entry, follow, more }) {
          const rest = results.length - pages * PAGE;
          return html`${near.length > 0 ? html`<div class="nearest">${words.nearest}${links(near, follow)}</div>` : nothing}
            <dl class="results">
              ${results.slice(0, pages * PAGE).map(({ key, matches }) => {
                const found = entries.get(key)!;
                return entry(found, marksOf(found, matches, lang));
              })}
            </dl>
            ${rest > 0 ? html`<button class="more" @click=${more}>${words.more(Math.min(rest, PAGE))}</button>` : nothing}`;
        },
      };
    },
  };

  function links(terms: readonly { key: string }[], follow: Drawing['follow']): TemplateResult {
    return html`<ul lang="zh-Hans">
      ${terms.map(({ key }) => {
        const { hash, term } = entries.get(key)!;
        return html`<li><a href=${`#${hash}`} @click=${() => follow(key)}>${term.headword}</a></li>`;
      })}
    </ul>`;
  }
}

function enter(event: KeyboardEvent, root: ParentNode): string | undefined {
  if (event.key !== 'Enter' || event.isComposing) return undefined;
  const first = root.querySelector<HTMLElement>('.results .entry');
  if (!first) return undefined;
  // Otherwise, the key would press the button that gets the focus.
  event.preventDefault();
  first.querySelector('button')?.focus();
  return first.dataset['key'];
}
