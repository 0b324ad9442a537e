import { scoreOf } from '../../widgets/core/search/rank.ts';
import type { SearchEntry, SearchResult } from '../../widgets/core/search/search.ts';
import { createMatcher, type Matcher } from '../../widgets/core/text/matcher.ts';
import { compile } from '../../widgets/core/text/table.ts';
import type { Glossary } from './glossary.ts';

/** The explanation of a text. */
export type Explanation =
  /** The whole text is a term's name. */
  | { kind: 'term'; key: string }
  /** The text contains these terms, in this order. */
  | { kind: 'within'; entries: readonly SearchEntry[] }
  /** The search found these terms for the text. */
  | { kind: 'found'; results: readonly SearchResult[] }
  /** Nothing was found; these terms have something in common with the text. */
  | { kind: 'unknown'; nearest: readonly SearchEntry[] };

/** The best score for a match that is not a whole name: a higher score means a whole name. */
const NOT_WHOLE = scoreOf('reading', 1);

const matchers = new WeakMap<Glossary, Matcher>();

/** Explains a text as a term, by the terms in it, by search results or, failing all these, by the nearest terms. */
export function explain(text: string, glossary: Glossary): Explanation {
  const results = glossary.search.search(text);
  const [best] = results;
  if (best && best.score > NOT_WHOLE) return { kind: 'term', key: best.key };
  const entries = termsIn(text, glossary);
  if (entries.length > 0) return { kind: 'within', entries };
  if (results.length > 0) return { kind: 'found', results };
  return { kind: 'unknown', nearest: glossary.search.nearest(text) };
}

function termsIn(text: string, glossary: Glossary): SearchEntry[] {
  let matcher = matchers.get(glossary);
  if (!matcher) {
    matcher = createMatcher(compile(glossary.entries.map(({ key, term }) => ({ id: key, surfaces: term.surfaces }))));
    matchers.set(glossary, matcher);
  }
  const keys = new Set(matcher.find(text).map(({ term }) => term));
  return [...keys].flatMap((key) => glossary.entries.find((entry) => entry.key === key) ?? []);
}
