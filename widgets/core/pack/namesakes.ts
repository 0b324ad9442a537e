import type { Pack, Term } from '../../../data/schema/pack.ts';
import { fold } from '../text/fold.ts';
import type { Entry } from './library.ts';

/** Finds the terms of other packs that are the same word, in the packs' order. */
export type Namesakes = (entry: Entry) => Entry[];

/**
 * Two terms are the same word if one's headword is an unguarded surface of the other: a guard says that the surface may
 * also mean something else.
 */
export function createNamesakes(packs: readonly Pack[]): Namesakes {
  if (packs.length < 2) return () => [];
  const bySurface = new Map<string, Entry[]>();
  for (const pack of packs) {
    for (const term of pack.terms) {
      for (const surface of surfacesOf(term)) {
        const known = bySurface.get(surface);
        if (known) known.push({ pack, term });
        else bySurface.set(surface, [{ pack, term }]);
      }
    }
  }

  return ({ pack, term }) => {
    const own = surfacesOf(term);
    const headword = fold(term.headword);
    const found = [...own].flatMap((surface) => bySurface.get(surface) ?? []);
    const others = new Map<Term, Entry>();
    for (const other of found) {
      if (other.pack.id === pack.id) continue;
      if (own.has(fold(other.term.headword)) || surfacesOf(other.term).has(headword)) others.set(other.term, other);
    }
    return [...others.values()].sort((a, b) => packs.indexOf(a.pack) - packs.indexOf(b.pack));
  };
}

function surfacesOf({ surfaces }: Term): Set<string> {
  return new Set(surfaces.flatMap(({ text, guard }) => (guard ? [] : fold(text))));
}
