import type { Pack, Term } from '../../data/schema/pack.ts';

/** What an update changes in a pack: headwords, in the order of the packs. */
export interface Changes {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

export function changesOf(before: Pick<Pack, 'terms'>, after: Pick<Pack, 'terms'>): Changes {
  const old = byId(before.terms);
  const now = byId(after.terms);
  const names = (terms: readonly Term[]) => terms.map(({ headword }) => headword);
  return {
    added: names(after.terms.filter(({ id }) => !old.has(id))),
    changed: names(after.terms.filter((term) => old.has(term.id) && text(old.get(term.id)) !== text(term))),
    removed: names(before.terms.filter(({ id }) => !now.has(id))),
  };
}

const byId = (terms: readonly Term[]) => new Map(terms.map((term) => [term.id, term]));

/** JSON with sorted fields, so that a different order alone is no change. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
