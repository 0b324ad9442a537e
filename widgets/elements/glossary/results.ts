import { html, nothing, type TemplateResult } from 'lit';
import type { Search, SearchResult } from '../../core/search/search.ts';
import { entryTemplate, type Shown } from './entry.ts';
import { labels } from './labels.ts';
import type { ToolbarState } from './toolbar.ts';

/** How many results are shown, and how many more each time that one asks for more. */
export const RESULTS = 30;

/** What came of a search. */
export interface Found {
  results: readonly SearchResult[];
  /** Keys of terms that are near to a query that nothing fits. */
  near: readonly string[];
}

export function find(search: Search, { query, provenance }: ToolbarState, limit: number): Found {
  const results = search.search(query, { limit, provenance });
  return { results, near: results.length > 0 ? [] : search.nearest(query, { limit: 5 }).map(({ key }) => key) };
}

/** The line that says how many there are, for eyes and screen readers. It is there before it has something to say. */
export function status(found: Found | undefined, { lang, query }: ToolbarState): TemplateResult {
  const words = labels[lang];
  const count = found?.results.length ?? 0;
  const said = count > 0 ? words.found(count) : words.notFound(query.trim());
  return html`<p class="status" role="status">${found ? said : nothing}</p>`;
}

/** The results, best first, or what is near where there are none. */
export function resultList(
  { results, near }: Found,
  shown: Shown,
  limit: number,
  showMore: () => void,
): TemplateResult {
  const { contents, lang } = shown;
  const rest = results.length - limit;
  return html`${near.length > 0 ? nearest(near, shown) : nothing}
    <dl class="results">
      ${results.slice(0, limit).map(({ key, matches }) => entryTemplate(contents.entry(key)!, shown, matches))}
    </dl>
    ${rest > 0 ? html`<button class="more" @click=${showMore}>${labels[lang].more(Math.min(rest, RESULTS))}</button>` : nothing}`;
}

function nearest(keys: readonly string[], { contents, lang, follow }: Shown): TemplateResult {
  return html`<div class="nearest">
    ${labels[lang].nearest}
    <ul lang="zh-Hans">
      ${keys.map((key) => {
        const { hash, term } = contents.entry(key)!;
        return html`<li><a href=${`#${hash}`} @click=${() => follow(key)}>${term.headword}</a></li>`;
      })}
    </ul>
  </div>`;
}
