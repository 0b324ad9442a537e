import type { Category } from '../../data/schema/term.ts';

/** What the glossary shows: the address behind the `#`, so that the browser's own way back works, and a tab can be bookmarked. */
export type Route =
  | { view: 'page' }
  | { view: 'glossary'; query?: string; category?: Category }
  | { view: 'term'; key: string }
  /**
   * What a text means that the reader selected or typed: a term, or whatever is nearest to one. The text is theirs, and never
   * stands in an address, which browsers keep.
   */
  | { view: 'explain'; text: string }
  | { view: 'lookups' }
  | { view: 'saved' };

export type View = Route['view'];

/** What a view can't do without. */
const NEEDS: Record<Exclude<View, 'explain'>, readonly string[]> = {
  page: [],
  glossary: [],
  term: ['key'],
  lookups: [],
  saved: [],
};

export function formatRoute(route: Route): string {
  return `#${new URLSearchParams(route.view === 'explain' ? { view: route.view } : route)}`;
}

/** The route of an address's hash; undefined where it has none that can be understood. `asked`: what is to be explained. */
export function parseRoute(hash: string, asked?: string): Route | undefined {
  const fields = Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')));
  const { view = '' } = fields;
  if (view === 'explain') return asked ? { view, text: asked } : undefined;
  if (!Object.hasOwn(NEEDS, view) || !NEEDS[view as keyof typeof NEEDS].every((name) => fields[name])) return undefined;
  return fields as unknown as Route;
}
