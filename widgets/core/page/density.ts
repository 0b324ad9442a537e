/** Which occurrences of a term are marked: the first in each section, the first on the page, or all. */
export type Density = 'section' | 'page' | 'all';

/** A sequence of hits in document order. */
export interface Passage<H> {
  /** Their terms, by number, in the order of the hits. */
  readonly terms: readonly number[];
  /** A hit: always the same object for the same hit. */
  hit(index: number): H;
  /** The same hit, but only if `hit` was called for it before. */
  made(index: number): H | undefined;
}

/** Questions about hits. Each is asked only where the answer matters. */
export interface Rules<P, H> {
  /** Any value that identifies the section of a hit. */
  sectionOf(passage: P, index: number): unknown;
  /** Whether a hit may be marked at all. One that may not never counts as the first. */
  isAllowed(passage: P, index: number): boolean;
  /** What hides a hit (an element that is not displayed), or null. Costs a computed style. */
  hiddenBy(hit: H): unknown;
}

/** The hits chosen for a term in a section: the first in each hidden place, up to the first visible one. */
interface Chosen<H> {
  hits: H[];
  hidden: unknown[];
  isSeen: boolean;
}

/**
 * Chooses the hits to mark from passages in document order, and keeps the choice up to date. The cost of a change
 * depends on the hits that came and went: only their terms, in their sections, are chosen anew, up to the first visible
 * hit.
 *
 * A hidden hit never keeps a visible one from being marked. What one element hides (the panel of a closed tab) is a
 * place of its own, where the first hit is chosen too. So nothing has to be watched for becoming visible.
 */
export class Chooser<H, P extends Passage<H>> {
  readonly density: Density;
  readonly #rules: Rules<P, H>;
  /** The hits to mark, each with the section that it was chosen for. */
  readonly #wanted = new Map<H, unknown>();
  readonly #touched: Set<H>;
  readonly #chosen = new Map<unknown, Map<number, Chosen<H>>>();

  /** Adds to `touched` each hit that becomes chosen or is no longer chosen. */
  constructor(density: Density, rules: Rules<P, H>, touched: Set<H>) {
    this.density = density;
    this.#rules = rules;
    this.#touched = touched;
  }

  get wanted(): ReadonlyMap<H, unknown> {
    return this.#wanted;
  }

  /** Chooses from a passage that comes after all others. */
  offer(passage: P): void {
    for (let index = 0; index < passage.terms.length; index++) {
      if (this.density !== 'all') this.#consider(passage, index, this.#sectionOf(passage, index));
      else if (this.#rules.isAllowed(passage, index)) this.#choose(passage.hit(index), null);
    }
  }

  /** Revises the choice after passages have gone and come anywhere; `all` are those that are there now. */
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

  /** Chooses a hit if it is the first in its place; returns whether a visible one has been found by now. */
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
