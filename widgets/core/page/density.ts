/** Which occurrences of a term are marked: the first in each section, the first on the page, or all. */
export type Density = 'section' | 'page' | 'all';

export interface Occurrence {
  readonly term: string;
  /** What tells its section from others. */
  readonly section: unknown;
  /**
   * What hides it (an element that is not displayed), else null. Asked only where the answer matters: it costs a
   * computed style.
   */
  hiddenBy(): unknown;
}

/**
 * The occurrences to mark, of all in document order.
 *
 * A hidden occurrence never stands in the way of one that can be seen; what one element hides is a place of its own (the
 * panel of a closed tab), where the first is chosen too. So nothing needs to be watched for becoming visible.
 */
export function choose<T extends Occurrence>(occurrences: Iterable<T>, density: Density): Set<T> {
  const chosen = new Set<T>();
  const taken = new Map<unknown, Set<string>>();
  const take = (place: unknown, term: string): boolean => {
    let terms = taken.get(place);
    if (!terms) taken.set(place, (terms = new Set()));
    if (terms.has(term)) return false;
    terms.add(term);
    return true;
  };
  for (const occurrence of occurrences) {
    if (density !== 'all') {
      const { term } = occurrence;
      const place = density === 'section' ? occurrence.section : null;
      if (taken.get(place)?.has(term)) continue;
      const hidden = occurrence.hiddenBy();
      if (!take(hidden ?? place, term)) continue;
    }
    chosen.add(occurrence);
  }
  return chosen;
}
