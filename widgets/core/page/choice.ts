import { Chooser, type Density } from './density.ts';
import type { PageHit } from './hit.ts';
import type { HitIndex } from './hit-index.ts';
import type { Piece } from './piece.ts';
import { Sections } from './sections.ts';

/** Decides which of a page's hits are marked: those that are allowed and chosen by the density. */
export class Choice {
  /** Hits that have been chosen, or are no longer chosen, since this set was last emptied. */
  readonly touched = new Set<PageHit>();
  readonly #index: HitIndex;
  readonly #allows: (piece: Piece, at: number) => boolean;
  readonly #sections = new Map<Node, Sections>();
  #chooser: Chooser<PageHit, Piece>;
  #isAnew = true;

  constructor(index: HitIndex, density: Density, allows: (piece: Piece, at: number) => boolean) {
    this.#index = index;
    this.#allows = allows;
    this.#chooser = this.#chooserOf(density);
  }

  get density(): Density {
    return this.#chooser.density;
  }

  set density(density: Density) {
    this.chooseAnew(density);
  }

  /** Call this when the density or the allowed terms have changed: the next `update` chooses all anew. */
  chooseAnew(density = this.density): void {
    for (const hit of this.#chooser.wanted.keys()) this.touched.add(hit);
    this.#chooser = this.#chooserOf(density);
    this.#isAnew = true;
  }

  /** Call this when sections may begin elsewhere. */
  forgetSections(): void {
    this.#sections.clear();
    for (const piece of this.#index.pieces) piece.sections = undefined;
    this.chooseAnew();
  }

  /** Takes account of what has been added to the index and removed from it. */
  update(): void {
    const { gone, inside, behind } = this.#index.takeChanges();
    if (!this.#isAnew) this.#chooser.revise(this.#index.pieces, gone, inside);
    for (const piece of this.#isAnew ? this.#index.pieces : behind) this.#chooser.offer(piece);
    this.#isAnew = false;
  }

  /** Whether a hit is to be marked. */
  wants(hit: PageHit): boolean {
    return this.#chooser.wanted.has(hit);
  }

  #chooserOf(density: Density): Chooser<PageHit, Piece> {
    const rules = {
      sectionOf: (piece: Piece, at: number) => this.#sectionsOf(piece)[at],
      isAllowed: (piece: Piece, at: number) => this.#allows(piece, at) && piece.isAllowed(at),
      hiddenBy: (hit: PageHit) => hit.hiddenBy(),
    };
    return new Chooser(density, rules, this.touched);
  }

  #sectionsOf(piece: Piece): readonly unknown[] {
    if (piece.sections) return piece.sections;
    const first = this.#sectionOf(piece.first);
    // Usually one section holds the whole piece, and need not be looked up for each hit.
    const isOne = first === this.#sectionOf(piece.last);
    return (piece.sections = piece.terms.map((_, at) => (isOne ? first : this.#sectionOf(piece.textOf(at)))));
  }

  #sectionOf(node: Node): Element | null {
    const root = node.getRootNode();
    // The node may have left the page a moment ago.
    if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
    let sections = this.#sections.get(root);
    if (!sections) this.#sections.set(root, (sections = new Sections(root)));
    return sections.of(node) ?? (root instanceof ShadowRoot ? this.#sectionOf(root.host) : null);
  }
}
