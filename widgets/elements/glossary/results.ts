import { html, nothing, type TemplateResult } from 'lit';
import { entryTemplate, type Shown } from './entry.ts';
import { labels } from './labels.ts';
import type { ToolbarState } from './toolbar.ts';

/** How many results are shown, and how many more each time that one asks for more. */
export const RESULTS = 30;

/** What a search has found, best first; or that it found nothing, with what is near to it. */
export function resultList(
  { lang, query, provenance }: ToolbarState,
  shown: Shown,
  limit: number,
  showMore: () => void,
): TemplateResult {
  const words = labels[lang];
  const { contents } = shown;
  const found = contents.search().search(query, { limit: contents.entries.length, provenance });
  const rest = found.length - limit;
  return html`<p class="status" role="status">
      ${found.length > 0 ? words.found(found.length) : words.notFound(query.trim())}
    </p>
    ${found.length > 0 ? nothing : nearest(query, words.nearest, shown)}
    <dl class="results">
      ${found.slice(0, limit).map(({ key, matches }) => entryTemplate(contents.entry(key)!, shown, matches))}
    </dl>
    ${rest > 0 ? html`<button class="more" @click=${showMore}>${words.more(Math.min(rest, RESULTS))}</button>` : nothing}`;
}

function nearest(query: string, label: string, { contents, follow }: Shown): TemplateResult | typeof nothing {
  const near = contents.search().nearest(query, { limit: 5 });
  if (near.length === 0) return nothing;
  return html`<div class="nearest">
    ${label}
    <ul lang="zh-Hans">
      ${near.map(
        ({ key, term }) =>
          html`<li><a href=${`#${contents.entry(key)!.hash}`} @click=${() => follow(key)}>${term.headword}</a></li>`,
      )}
    </ul>
  </div>`;
}
