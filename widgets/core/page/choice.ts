import { Chooser, type Density } from './density.ts';
import type { PageHit } from './hit.ts';
import type { HitIndex } from './hit-index.ts';
import type { Piece } from './piece.ts';
import { Sections } from './sections.ts';

/** Which of a page's hits are marked: those that are allowed and that the density chooses. */
export class Choice {
  /** Hits that have become marks, or ceased to be, since this was last emptied. */
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

  /** What is allowed has changed, or how much is marked: all is chosen anew when it is next asked for. */
  chooseAnew(density = this.density): void {
    for (const hit of this.#chooser.wanted.keys()) this.touched.add(hit);
    this.#chooser = this.#chooserOf(density);
    this.#isAnew = true;
  }

  /** Sections may begin elsewhere now. */
  forgetSections(): void {
    this.#sections.clear();
    for (const piece of this.#index.pieces) piece.sections = undefined;
    this.chooseAnew();
  }

  /** Takes in what has come into the index, and gone from it. */
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
    // Most often one section holds all of it: then it is not asked for each hit.
    const isOne = first === this.#sectionOf(piece.last);
    return (piece.sections = piece.terms.map((_, at) => (isOne ? first : this.#sectionOf(piece.textOf(at)))));
  }

  #sectionOf(node: Node): Element | null {
    const root = node.getRootNode();
    // It may have left the page a moment ago.
    if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
    let sections = this.#sections.get(root);
    if (!sections) this.#sections.set(root, (sections = new Sections(root)));
    return sections.of(node) ?? (root instanceof ShadowRoot ? this.#sectionOf(root.host) : null);
  }
}
