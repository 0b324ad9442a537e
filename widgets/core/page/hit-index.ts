import type { PageHit, Piece } from './hit.ts';
import { precedes } from './order.ts';

/** The pieces of a page that hold hits, in document order. */
export class HitIndex {
  #pieces: Piece[] = [];
  #byText = new WeakMap<Text, Piece>();
  #last = 0;
  #stale = false;

  get pieces(): readonly Piece[] {
    if (this.#stale) {
      this.#pieces = this.#pieces.filter((piece) => !piece.dropped);
      this.#stale = false;
      this.#last = this.#pieces.length;
    }
    return this.#pieces;
  }

  *hits(): Generator<PageHit> {
    for (const piece of this.pieces) yield* piece.hits;
  }

  of(text: Text): Piece | undefined {
    return this.#byText.get(text);
  }

  add(piece: Piece): void {
    for (const node of piece.nodes) this.#byText.set(node, piece);
    const { pieces } = this;
    const at = this.#place(piece.first);
    if (at === pieces.length) this.#pieces.push(piece);
    else this.#pieces.splice(at, 0, piece);
    this.#last = at + 1;
  }

  drop(piece: Piece): void {
    piece.dropped = true;
    this.#stale = true;
    for (const node of piece.nodes) this.#byText.delete(node);
  }

  /** Drops what `gone` says of. */
  sweep(gone: (piece: Piece) => boolean): void {
    for (const piece of this.pieces) if (gone(piece)) this.drop(piece);
  }

  /** Where a text belongs: after the piece that was placed last, most often, since pages are read in order. */
  #place(text: Text): number {
    const pieces = this.#pieces;
    const isAfter = (index: number): boolean => precedes((pieces[index] as Piece).first, text);
    const last = Math.min(this.#last, pieces.length);
    let low = 0;
    let high = pieces.length;
    if (last > 0) {
      if (isAfter(last - 1)) low = last;
      else high = last - 1;
    }
    if (low < high && low === last && !isAfter(low)) return low;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAfter(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
