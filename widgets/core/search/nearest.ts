import type { Indexed } from './indexed.ts';
import type { Probe } from './probe.ts';

/** Below this similarity, what two names share is chance; so is a single character of a query of more than two. */
const ALIKE = 0.25;

/**
 * The terms whose names share most with a query, by Dice's coefficient over Chinese characters, or over pairs of
 * letters, which are more telling than single letters.
 */
export function nearestTerms({ text, latin }: Probe, terms: readonly Indexed[], limit: number): Indexed[] {
  const asked = grams(text, latin);
  return terms
    .map((term) => ({ term, alike: Math.max(...namesOf(term, latin).map((name) => dice(asked, name, latin))) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, limit)
    .map(({ term }) => term);
}

function namesOf({ headword, surfaces, letters }: Indexed, latin: boolean): string[] {
  return latin ? [headword, letters.reading, letters.english] : [headword, ...surfaces];
}

function dice(asked: readonly string[], name: string, latin: boolean): number {
  const shared = asked.filter((gram) => name.includes(gram)).length;
  if (shared === 1 && asked.length > 2) return 0;
  return (2 * shared) / (asked.length + name.length - (latin ? 1 : 0));
}

function grams(text: string, latin: boolean): string[] {
  const size = latin ? 2 : 1;
  const all = Array.from({ length: Math.max(text.length - size + 1, 0) }, (_, i) => text.slice(i, i + size));
  return [...new Set(all)];
}
