import type { Category } from '../../data/schema/term.ts';

/** What the glossary shows. It is the hash of its address, so that the back button and bookmarks work. */
export type Route =
  | { view: 'page' }
  | { view: 'glossary'; query?: string; category?: Category }
  | { view: 'term'; key: string }
  /**
   * What a text means that the reader selected or typed: a term, or whatever is nearest to one. The text is private, so
   * it never appears in an address, which browsers record.
   */
  | { view: 'explain'; text: string }
  | { view: 'lookups' }
  | { view: 'saved' };

export type View = Route['view'];

/** The fields that a view needs. */
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

/** Parses the hash of an address; undefined if it is no valid route. `asked` is the text to explain. */
export function parseRoute(hash: string, asked?: string): Route | undefined {
  const fields = Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')));
  const { view = '' } = fields;
  if (view === 'explain') return asked ? { view, text: asked } : undefined;
  if (!Object.hasOwn(NEEDS, view) || !NEEDS[view as keyof typeof NEEDS].every((name) => fields[name])) return undefined;
  return fields as unknown as Route;
}
