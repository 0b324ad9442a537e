import { precedes } from './order.ts';
import type { Piece } from './piece.ts';

/** How many texts before a new one are looked at for one whose place is known. */
const NEAR = 64;

/** What has happened to the pieces. One that was only split has neither come nor gone. */
export interface IndexChanges {
  gone: readonly Piece[];
  /** Those that have come before others, and those that came behind all. */
  inside: ReadonlySet<Piece>;
  behind: ReadonlySet<Piece>;
}

/**
 * The pieces of a page that hold hits, in document order.
 *
 * Browsers tell which of two nodes comes first by going through siblings, from the second back to the first, all of them if
 * it is the other way round. So it is asked of what is near, and such that the answer is most likely to be yes.
 */
export class HitIndex {
  #pieces: Piece[] = [];
  readonly #byText = new Map<Text, Piece>();
  /** The place behind the piece that was added or taken out last. */
  #last = 0;
  #gone: Piece[] = [];
  #inside = new Set<Piece>();
  #behind = new Set<Piece>();

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** What has changed since this was last asked. */
  takeChanges(): IndexChanges {
    const changes = { gone: this.#gone, inside: this.#inside, behind: this.#behind };
    this.#gone = [];
    this.#inside = new Set();
    this.#behind = new Set();
    return changes;
  }

  of(text: Text): Piece | undefined {
    return this.#byText.get(text);
  }

  /** Puts a piece in its place: right behind `before`, if that is known to precede it and nothing can be in between. */
  add(piece: Piece, before: Piece | null = null): void {
    const { length } = this.#pieces;
    if (before !== null && this.#pieces[length - 1] === before) {
      this.#insert(length, piece);
      return;
    }
    // A tree may stand inside another, between two texts of one piece: then that is split, or this one.
    const at = this.#place(piece.first);
    const around = this.#pieces[at - 1];
    const isInside = around && !precedes(around.last, piece.first);
    const halves = isInside ? around.split((text) => precedes(piece.first, text)) : [];
    if (halves.length > 1) this.#put(at - 1, 1, halves);
    const next = this.#pieces[at];
    const isAround = next && !precedes(piece.last, next.first);
    const [first, ...rest] = isAround ? piece.split((text) => precedes(next.first, text)) : [piece];
    this.#insert(at, first as Piece);
    for (const other of rest) this.add(other);
  }

  /**
   * Puts a piece, or nothing, in the place of all hits that touch certain texts, which follow each other in a block; tells
   * the other texts that those hits touched.
   */
  replace(texts: ReadonlySet<Text>, piece: Piece | null, before: Piece | null = null): Text[] {
    const gone = this.#takeOut(texts);
    for (const old of gone) old.leaveTo(piece);
    if (piece) this.add(piece, gone.length > 0 ? null : before);
    return gone.flatMap(({ nodes }) => nodes.filter((text) => !texts.has(text)));
  }

  /** The hits in this text are to be chosen from again. */
  touch(text: Text): void {
    const piece = this.of(text);
    if (piece) this.#inside.add(piece);
  }

  #takeOut(texts: ReadonlySet<Text>): Piece[] {
    const touched = new Set<Piece>();
    for (const text of texts) {
      const piece = this.of(text);
      if (piece) touched.add(piece);
    }
    const taken: Piece[] = [];
    for (const piece of touched) {
      const { left, gone, before } = piece.part((text) => texts.has(text));
      const at = this.#pieces.indexOf(piece);
      this.#put(at, 1, left);
      this.#last = at + before;
      taken.push(...gone);
    }
    this.#gone.push(...taken);
    return taken;
  }

  /** The place that a text belongs to: most often where something was put or taken out before, or at the end. */
  #place(text: Text): number {
    const pieces = this.#pieces;
    for (const at of [this.#last, pieces.length, this.#placeNear(text)]) {
      const [before, next] = [pieces[at - 1], pieces[at]];
      if ((!before || precedes(before.first, text)) && (!next || precedes(text, next.first))) return at;
    }
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (precedes((pieces[middle] as Piece).first, text)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The place behind the piece that one of the texts right before this one is in. */
  #placeNear(text: Text): number {
    const walker = document.createTreeWalker(text.getRootNode(), NodeFilter.SHOW_TEXT);
    walker.currentNode = text;
    let piece: Piece | undefined;
    for (let count = 0; count < NEAR && !piece; count++) piece = this.of(walker.previousNode() as Text);
    return piece ? this.#pieces.indexOf(piece) + 1 : 0;
  }

  #insert(at: number, piece: Piece): void {
    (at < this.#pieces.length ? this.#inside : this.#behind).add(piece);
    this.#put(at, 0, [piece]);
  }

  /** Puts pieces in the place of `count` others, which they are parts of. */
  #put(at: number, count: number, pieces: readonly Piece[]): void {
    for (const old of this.#pieces.splice(at, count, ...pieces)) {
      for (const node of old.nodes) this.#byText.delete(node);
      // What was not yet told of stays so.
      for (const untold of [this.#inside, this.#behind]) {
        if (untold.delete(old)) for (const piece of pieces) untold.add(piece);
      }
    }
    for (const piece of pieces) for (const node of piece.nodes) this.#byText.set(node, piece);
    this.#last = at + pieces.length;
  }
}
