/** Which occurrences of a term are marked: the first in each section, the first on the page, or all. */
export type Density = 'section' | 'page' | 'all';

/** Hits that follow each other. */
export interface Passage<H> {
  /** Their terms, by number, in the order of the hits. */
  readonly terms: readonly number[];
  /** A hit: always the same object for the same hit. */
  hit(index: number): H;
  /** Likewise, if it was ever asked for. */
  made(index: number): H | undefined;
}

/** What is asked of hits, each only where the answer matters. */
export interface Rules<P, H> {
  /** What tells the section of a hit from others. */
  sectionOf(passage: P, index: number): unknown;
  /** Whether a hit may be marked at all. One that may not takes no other's place. */
  isAllowed(passage: P, index: number): boolean;
  /** What hides a hit (an element that is not displayed), else null. Costs a computed style. */
  hiddenBy(hit: H): unknown;
}

/** What is chosen of a term in a section: the first of each hidden place, up to the first that can be seen. */
interface Chosen<H> {
  hits: H[];
  hidden: unknown[];
  isSeen: boolean;
}

/**
 * Chooses the hits to mark from passages in document order, and keeps the choice true to them. What a change costs hangs on
 * the hits that came and went: only their terms, in their sections, are chosen anew, each up to the first that can be seen.
 *
 * A hidden hit never stands in the way of one that can be seen; what one element hides is a place of its own (the panel of
 * a closed tab), where the first is chosen too. So nothing needs to be watched for becoming visible.
 */
export class Chooser<H, P extends Passage<H>> {
  readonly density: Density;
  readonly #rules: Rules<P, H>;
  /** What is to be marked, and the section that each was chosen for. */
  readonly #wanted = new Map<H, unknown>();
  readonly #touched: Set<H>;
  readonly #chosen = new Map<unknown, Map<number, Chosen<H>>>();

  /** Into `touched` it puts the hits that it chose, or took its choice of back. */
  constructor(density: Density, rules: Rules<P, H>, touched: Set<H>) {
    this.density = density;
    this.#rules = rules;
    this.#touched = touched;
  }

  get wanted(): ReadonlyMap<H, unknown> {
    return this.#wanted;
  }

  /** Chooses from a passage behind all others. */
  offer(passage: P): void {
    for (let index = 0; index < passage.terms.length; index++) {
      if (this.density !== 'all') this.#consider(passage, index, this.#sectionOf(passage, index));
      else if (this.#rules.isAllowed(passage, index)) this.#choose(passage.hit(index), null);
    }
  }

  /** Takes in that passages have gone and others have come, anywhere; `all` are those that are there now. */
  revise(all: Iterable<P>, gone: Iterable<P>, come: Iterable<P>): void {
    const open = new Map<number, Set<unknown>>();
    const reopen = (term: number, section: unknown) => {
      const terms = this.#chosen.get(section);
      for (const hit of terms?.get(term)?.hits ?? []) this.#drop(hit);
      terms?.delete(term);
      const sections = open.get(term) ?? new Set();
      open.set(term, sections.add(section));
    };
    for (const passage of gone) {
      passage.terms.forEach((term, index) => {
        const hit = passage.made(index);
        if (!hit || !this.#wanted.has(hit)) return;
        if (this.density !== 'all') reopen(term, this.#wanted.get(hit));
        this.#drop(hit);
      });
    }
    for (const passage of come) {
      if (this.density === 'all') this.offer(passage);
      else passage.terms.forEach((term, index) => reopen(term, this.#sectionOf(passage, index)));
    }
    for (const passage of all) {
      if (open.size === 0) break;
      for (const [term, sections] of open) {
        const { terms } = passage;
        for (let index = terms.indexOf(term); index >= 0 && sections.size > 0; index = terms.indexOf(term, index + 1)) {
          const section = this.#sectionOf(passage, index);
          if (sections.has(section) && this.#consider(passage, index, section)) sections.delete(section);
        }
        if (sections.size === 0) open.delete(term);
      }
    }
  }

  #sectionOf(passage: P, index: number): unknown {
    return this.density === 'section' ? this.#rules.sectionOf(passage, index) : null;
  }

  /** Chooses a hit if it is the first of its place; returns whether one that can be seen was found by now. */
  #consider(passage: P, index: number, section: unknown): boolean {
    let terms = this.#chosen.get(section);
    if (!terms) this.#chosen.set(section, (terms = new Map()));
    const term = passage.terms[index] as number;
    let chosen = terms.get(term);
    if (chosen?.isSeen) return true;
    if (!this.#rules.isAllowed(passage, index)) return false;
    if (!chosen) terms.set(term, (chosen = { hits: [], hidden: [], isSeen: false }));
    const hit = passage.hit(index);
    const hidden = this.#rules.hiddenBy(hit);
    if (hidden === null) chosen.isSeen = true;
    else if (chosen.hidden.includes(hidden)) return false;
    else chosen.hidden.push(hidden);
    chosen.hits.push(hit);
    this.#choose(hit, section);
    return chosen.isSeen;
  }

  #choose(hit: H, section: unknown): void {
    this.#wanted.set(hit, section);
    this.#touched.add(hit);
  }

  #drop(hit: H): void {
    this.#wanted.delete(hit);
    this.#touched.add(hit);
  }
}
