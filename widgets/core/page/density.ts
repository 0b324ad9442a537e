/** Which occurrences of a term are marked: the first in each section, the first on the page, or all. */
export type Density = 'section' | 'page' | 'all';

/** Occurrences of terms that follow each other. */
export interface Passage {
  /** The terms, by number, in the order of their occurrences. */
  readonly terms: readonly number[];
  /** What tells the section of an occurrence from others. */
  sectionOf(index: number): unknown;
  /** Whether an occurrence may be marked at all. One that may not takes no other's place. */
  isAllowed(index: number): boolean;
  /**
   * What hides an occurrence (an element that is not displayed), else null. Asked only where the answer matters: it costs
   * a computed style.
   */
  hiddenBy(index: number): unknown;
}

/**
 * Chooses the occurrences to mark from passages in document order.
 *
 * A hidden occurrence never stands in the way of one that can be seen; what one element hides is a place of its own (the
 * panel of a closed tab), where the first is chosen too. So nothing needs to be watched for becoming visible.
 */
export class Chooser {
  readonly density: Density;
  readonly #taken = new Map<unknown, Set<number>>();

  constructor(density: Density) {
    this.density = density;
  }

  /** Tells `choose` which occurrences of the next passage are to be marked. */
  offer(passage: Passage, choose: (index: number) => void): void {
    const { terms } = passage;
    const isAll = this.density === 'all';
    let place: unknown = null;
    let taken = isAll ? null : this.#takenIn(place);
    for (let index = 0; index < terms.length; index++) {
      const section = this.density === 'section' ? passage.sectionOf(index) : null;
      if (section !== place) taken = this.#takenIn((place = section));
      const term = terms[index] as number;
      if (taken?.has(term) || !passage.isAllowed(index)) continue;
      if (taken) {
        const hidden = passage.hiddenBy(index);
        const there = hidden === null ? taken : this.#takenIn(hidden);
        if (there.has(term)) continue;
        there.add(term);
      }
      choose(index);
    }
  }

  #takenIn(place: unknown): Set<number> {
    let taken = this.#taken.get(place);
    if (!taken) this.#taken.set(place, (taken = new Set()));
    return taken;
  }
}
