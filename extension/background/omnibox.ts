import { browser } from 'wxt/browser';
import { glossFor, headwordFor } from '../../widgets/core/card/in-lang.ts';
import type { Lang } from '../../widgets/core/card/model.ts';
import type { Search, SearchResult } from '../../widgets/core/search/search.ts';
import { readerLanguage } from '../common/language.ts';
import { openGlossary, type Place } from '../common/own-pages.ts';
import { readSettings } from '../common/settings/store.ts';

const PLACES = { currentTab: 'here', newForegroundTab: 'beside', newBackgroundTab: 'behind' } as const satisfies Record<
  string,
  Place
>;

/** Chromium shows six; Enter opens the first. */
const SHOWN = 6;

/** Finds terms while the reader types in the address bar, after the keyword that wxt.config.ts sets. */
export function serveOmnibox(): void {
  // Absent on Firefox for Android.
  const { omnibox } = browser as Partial<typeof browser>;
  if (!omnibox) return;
  const usual = browser.i18n.getMessage('omnibox_usual');
  void omnibox.setDefaultSuggestion({ description: usual });

  omnibox.onInputChanged.addListener(async (text, suggest) => {
    const [search, settings] = await Promise.all([loadSearch(), readSettings()]);
    const lang = readerLanguage(settings);
    const found = search.search(text, { limit: SHOWN }).map((result) => suggestionFor(result, lang));
    // Firefox 153 shows the default suggestion set before the last key press: it would be the term for half the query.
    if (import.meta.env.FIREFOX) return suggest(found);
    const [best, ...others] = found;
    void omnibox.setDefaultSuggestion({ description: best?.description ?? usual });
    suggest(others);
  });

  omnibox.onInputEntered.addListener(async (text, disposition) => {
    const search = await loadSearch();
    const [best] = search.search(text, { limit: 1 });
    await openGlossary(best ? { view: 'term', key: best.key } : { view: 'explain', text }, PLACES[disposition]);
  });
}

/** Loads the search and its code only when needed: most times that the worker wakes, nobody searches. */
async function loadSearch(): Promise<Search> {
  const { loadGlossary } = await import('./load-glossary.ts');
  return (await loadGlossary()).search;
}

export interface Suggestion {
  /** The browser puts this into the address bar, and passes it on when the suggestion is chosen. */
  content: string;
  description: string;
}

/** Chromium takes XML that marks matches and dimmed text; Firefox would show the tags, so it gets plain text. */
export function suggestionFor(
  { term, matches }: SearchResult,
  lang: Lang,
  plain: boolean = import.meta.env.FIREFOX,
): Suggestion {
  const { text: content } = headwordFor(term, lang);
  const { text: gloss } = glossFor(term.gloss, lang);
  if (plain) return { content, description: `${content} — ${gloss}` };
  const ranges = matches.find(({ text }) => text === content)?.ranges ?? [];
  let description = '';
  let at = 0;
  for (const [start, end] of ranges) {
    description += `${escape(content.slice(at, start))}<match>${escape(content.slice(start, end))}</match>`;
    at = end;
  }
  return { content, description: `${description}${escape(content.slice(at))} <dim>— ${escape(gloss)}</dim>` };
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
