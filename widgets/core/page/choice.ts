import { Chooser, type Density } from './density.ts';
import type { PageHit } from './hit.ts';
import type { HitIndex } from './hit-index.ts';
import { passageOf } from './passage.ts';
import type { Piece } from './piece.ts';
import { Sections } from './sections.ts';

/** Which of a page's hits are marked: those of accepted terms that the density chooses. */
export class Choice {
  /** In document order. */
  wanted: ReadonlySet<PageHit> = new Set();
  readonly #index: HitIndex;
  readonly #sections = new Map<Node, Sections>();
  #density: Density;
  #accept: ((term: string) => boolean) | undefined;
  /** Has been offered all before; none when everything is to be chosen anew. */
  #chooser: Chooser | null = null;

  constructor(index: HitIndex, density: Density, accept: ((term: string) => boolean) | undefined) {
    this.#index = index;
    this.#density = density;
    this.#accept = accept;
  }

  get density(): Density {
    return this.#density;
  }

  set density(density: Density) {
    this.#density = density;
    this.#chooser = null;
  }

  get accept(): ((term: string) => boolean) | undefined {
    return this.#accept;
  }

  set accept(accept: ((term: string) => boolean) | undefined) {
    this.#accept = accept;
    this.#chooser = null;
  }

  /** Something was shown or hidden. */
  reconsider(): void {
    this.#chooser = null;
  }

  /** Sections may begin elsewhere now. */
  forgetSections(): void {
    this.#sections.clear();
    this.#chooser = null;
  }

  /** Chooses from what was read on since, if that is all that changed: so that `update` has less to do at once. */
  keepUp(): void {
    if (this.#chooser && this.#index.isAppended) this.update();
  }

  /** Chooses from what the index holds now. */
  update(): void {
    const appended = this.#index.takeAppended();
    const isAnew = !appended || !this.#chooser;
    const chooser = isAnew ? new Chooser(this.#density) : (this.#chooser as Chooser);
    const wanted = isAnew ? new Set<PageHit>() : (this.wanted as Set<PageHit>);
    const accept = this.#accept;
    const sectionOf = (node: Node) => this.#sectionOf(node);
    const allows = (piece: Piece) => (at: number) => !accept || accept(piece.idOf(at));
    for (const piece of isAnew ? this.#index.pieces : appended) {
      chooser.offer(passageOf(piece, sectionOf, allows(piece)), (at) => wanted.add(piece.hit(at)));
    }
    this.#chooser = chooser;
    this.wanted = wanted;
  }

  #sectionOf(node: Node): Element | null {
    const root = node.getRootNode() as Document | ShadowRoot;
    let sections = this.#sections.get(root);
    if (!sections) this.#sections.set(root, (sections = new Sections(root)));
    return sections.of(node) ?? (root instanceof ShadowRoot ? this.#sectionOf(root.host) : null);
  }
}
