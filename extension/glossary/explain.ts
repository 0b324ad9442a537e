import { scoreOf } from '../../widgets/core/search/rank.ts';
import type { SearchEntry, SearchResult } from '../../widgets/core/search/search.ts';
import { createMatcher, type Matcher } from '../../widgets/core/text/matcher.ts';
import { compile } from '../../widgets/core/text/table.ts';
import type { Glossary } from './glossary.ts';

/** What can be said of a text that a reader wants explained. */
export type Explanation =
  /** It is a term's name, whole. */
  | { kind: 'term'; key: string }
  /** It has these terms in it, in order. */
  | { kind: 'within'; entries: readonly SearchEntry[] }
  /** It is part of these terms, or means them. */
  | { kind: 'found'; results: readonly SearchResult[] }
  /** Nothing fits; these have something in common with it. */
  | { kind: 'unknown'; nearest: readonly SearchEntry[] };

/** The best answer that is not a whole name: what is better, is one. */
const NOT_WHOLE = scoreOf('reading', 1);

const matchers = new WeakMap<Glossary, Matcher>();

/** Explains a text: as a term, by the terms in it, by what a search finds, or not at all, and says which. */
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
