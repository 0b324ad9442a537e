import { Brush } from './brush.ts';
import type { PageHit } from './hit.ts';
import { ACTIVE } from './mark-sheet.ts';

/** Shows which hit the open card is about: an annotation's sheet says how that looks. */
export class ActiveMark {
  readonly #brush = new Brush(ACTIVE);
  #range: StaticRange | null = null;

  /** In place of the one that is shown. None, too, where the hit does not stand on the page any more. */
  show(hit: PageHit | null): void {
    if (this.#range) this.#brush.remove(this.#range);
    this.#range = hit?.current ? hit.toRange() : null;
    if (this.#range) this.#brush.add(this.#range);
  }
}
