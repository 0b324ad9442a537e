import { Brush } from './brush.ts';
import type { PageHit } from './hit.ts';
import { ACTIVE } from './mark-sheet.ts';

/** Highlights the hit that the open card is about. The annotation's style sheet defines how that looks. */
export class ActiveMark {
  readonly #brush = new Brush(ACTIVE);
  #range: StaticRange | null = null;

  /** Shows this hit in place of the last one; shows none if it is null or no longer on the page. */
  show(hit: PageHit | null): void {
    if (this.#range) this.#brush.remove(this.#range);
    this.#range = hit?.current ? hit.toRange() : null;
    if (this.#range) this.#brush.add(this.#range);
  }
}
