import type { Piece } from './hit.ts';
import { precedes } from './order.ts';

/** The pieces of a page that hold hits, in document order. */
export class HitIndex {
  #pieces: Piece[] = [];
  /** Made when it is first asked: a page that never changes never does. */
  #byText: WeakMap<Text, Piece> | undefined;
  /** The place behind the piece that was added last. */
  #last = 0;
  #stale = false;
  /** How many pieces were taken as new, and whether all that came since was added behind them. */
  #taken = 0;
  #isAppended = true;

  get pieces(): readonly Piece[] {
    if (this.#stale) {
      this.#pieces = this.#pieces.filter((piece) => !piece.dropped);
      this.#stale = false;
      this.#last = this.#pieces.length;
    }
    return this.#pieces;
  }

  /** Whether all that has changed since `takeAppended` are pieces that came behind all others. */
  get isAppended(): boolean {
    return this.#isAppended;
  }

  /** The pieces that came behind all others since this was last asked; null when there was any other change. */
  takeAppended(): readonly Piece[] | null {
    const { pieces } = this;
    const appended = this.#isAppended ? pieces.slice(this.#taken) : null;
    this.#taken = pieces.length;
    this.#isAppended = true;
    return appended;
  }

  of(text: Text): Piece | undefined {
    if (!this.#byText) {
      this.#byText = new WeakMap();
      for (const piece of this.pieces) for (const node of piece.nodes) this.#byText.set(node, piece);
    }
    return this.#byText.get(text);
  }

  /** Puts a piece in its place: right behind `before`, if that is known to precede it and nothing can be in between. */
  add(piece: Piece, before: Piece | null = null): void {
    if (this.#byText) for (const node of piece.nodes) this.#byText.set(node, piece);
    const { length } = this.pieces;
    const isLast = before !== null && this.#pieces[length - 1] === before;
    const at = isLast ? length : this.#place(piece.first);
    if (at === length) this.#pieces.push(piece);
    else {
      this.#pieces.splice(at, 0, piece);
      this.#isAppended = false;
    }
    this.#last = at + 1;
  }

  drop(piece: Piece): void {
    piece.dropped = true;
    this.#stale = true;
    this.#isAppended = false;
    for (const node of piece.nodes) this.#byText?.delete(node);
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
