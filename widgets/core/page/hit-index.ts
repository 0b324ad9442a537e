import type { Piece } from './piece.ts';
import { precedes } from './order.ts';

/** The pieces of a page that hold hits, in document order. */
export class HitIndex {
  #pieces: Piece[] = [];
  readonly #byText = new WeakMap<Text, Piece>();
  /** Not yet in `#byText`: a page that never changes never needs them to be. */
  #unlisted: Piece[] = [];
  /** The place behind the piece that was added last. */
  #last = 0;
  /** How many pieces were taken as new, and whether all that came since was added behind them. */
  #taken = 0;
  #isAppended = true;

  get pieces(): readonly Piece[] {
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
    for (const piece of this.#unlisted) for (const node of piece.nodes) this.#byText.set(node, piece);
    this.#unlisted = [];
    return this.#byText.get(text);
  }

  /** Puts a piece in its place: right behind `before`, if that is known to precede it and nothing can be in between. */
  add(piece: Piece, before: Piece | null = null): void {
    const { length } = this.#pieces;
    if (before !== null && this.#pieces[length - 1] === before) {
      this.#put(length, 0, [piece]);
      return;
    }
    // A tree may stand inside another, between two texts of one piece: then that is split, or this one.
    const at = this.#place(piece.first);
    const around = this.#pieces[at - 1];
    const isInside = around && precedes(piece.first, around.last);
    const halves = isInside ? around.split((text) => precedes(piece.first, text)) : [];
    if (halves.length > 1) this.#put(at - 1, 1, halves);
    const next = this.#pieces[at];
    const isAround = next && precedes(next.first, piece.last);
    const [first, ...rest] = isAround ? piece.split((text) => precedes(next.first, text)) : [piece];
    this.#put(at, 0, [first as Piece]);
    for (const other of rest) this.add(other);
  }

  /**
   * Puts a piece, or nothing, in the place of all hits that touch certain texts, which follow each other in a block; tells
   * the other texts that those hits touched.
   */
  replace(texts: readonly Text[], piece: Piece | null, before: Piece | null): Text[] {
    const replaced = new Set(texts);
    const olds = new Set<Piece>();
    for (const text of texts) {
      const old = this.of(text);
      if (old) olds.add(old);
    }
    if (olds.size === 0) {
      if (piece) this.add(piece, before);
      return [];
    }
    const isGone = (text: Text) => replaced.has(text);
    const splits = [...olds].map((old) => ({ old, parts: old.part(isGone) }));
    const gone = splits.flatMap(({ parts }) => parts.gone);
    for (const { old, parts } of splits) this.#put(this.#pieces.indexOf(old), 1, parts.left);
    for (const old of gone) old.leaveTo(piece);
    if (piece) this.add(piece);
    return gone.flatMap(({ nodes }) => nodes.filter((text) => !replaced.has(text)));
  }

  /** Takes out all hits that touch a text that is gone; tells all texts that those hits touched. */
  sweep(isGone: (text: Text) => boolean): Text[] {
    const touched: Text[] = [];
    for (const piece of this.#pieces.filter(({ nodes }) => nodes.some(isGone))) {
      const { left, gone } = piece.part(isGone);
      this.#put(this.#pieces.indexOf(piece), 1, left);
      for (const old of gone) {
        old.leaveTo(null);
        touched.push(...old.nodes);
      }
    }
    return touched;
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

  /** Puts pieces in the place of `count` others. */
  #put(at: number, count: number, pieces: readonly Piece[]): void {
    if (at < this.#pieces.length) this.#isAppended = false;
    for (const old of this.#pieces.splice(at, count, ...pieces))
      for (const node of old.nodes) {
        this.of(node);
        this.#byText.delete(node);
      }
    this.#unlisted.push(...pieces);
    this.#last = at + pieces.length;
  }
}
