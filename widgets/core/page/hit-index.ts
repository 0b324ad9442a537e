import { precedes } from './order.ts';
import type { Piece } from './piece.ts';

/** How many texts before a new one are searched for one whose place is known. */
const NEAR = 64;

/** Changes of the pieces. A piece that was only split has neither come nor gone. */
export interface IndexChanges {
  gone: readonly Piece[];
  /** Pieces that have come before others, and those that came after all others. */
  inside: ReadonlySet<Piece>;
  behind: ReadonlySet<Piece>;
}

/**
 * The pieces of a page that hold hits, in document order.
 *
 * To compare the positions of two nodes, browsers go through siblings from the second back to the first, and through
 * all of them if the order is the other way round. So positions are compared with near nodes, and so that yes is the
 * likely answer.
 */
export class HitIndex {
  #pieces: Piece[] = [];
  readonly #byText = new Map<Text, Piece>();
  /** The index after the piece that was added or removed last. */
  #last = 0;
  #gone: Piece[] = [];
  #inside = new Set<Piece>();
  #behind = new Set<Piece>();

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** The changes since the last call. */
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

  /** Adds a piece at its place: right after `before`, if that is known to precede it with nothing in between. */
  add(piece: Piece, before: Piece | null = null): void {
    const { length } = this.#pieces;
    if (before !== null && this.#pieces[length - 1] === before) {
      this.#insert(length, piece);
      return;
    }
    // A tree may lie inside another, between two texts of one piece: then that piece is split, or this one.
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
   * Replaces all hits that touch the given texts, which are consecutive in a block, by a piece or by nothing; returns
   * the other texts that those hits touched.
   */
  replace(texts: ReadonlySet<Text>, piece: Piece | null, before: Piece | null = null): Text[] {
    const gone = this.#takeOut(texts);
    for (const old of gone) old.leaveTo(piece);
    if (piece) this.add(piece, gone.length > 0 ? null : before);
    return gone.flatMap(({ nodes }) => nodes.filter((text) => !texts.has(text)));
  }

  /** Makes the hits in this text be chosen from again. */
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

  /** The index where a text belongs: usually where something was last added or removed, or at the end. */
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

  /** The index after the piece that holds one of the texts shortly before this one. */
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

  /** Replaces `count` pieces by others that are parts of them. */
  #put(at: number, count: number, pieces: readonly Piece[]): void {
    for (const old of this.#pieces.splice(at, count, ...pieces)) {
      for (const node of old.nodes) this.#byText.delete(node);
      // Parts of a piece that was not yet reported have to be reported too.
      for (const unreported of [this.#inside, this.#behind]) {
        if (unreported.delete(old)) for (const piece of pieces) unreported.add(piece);
      }
    }
    for (const piece of pieces) for (const node of piece.nodes) this.#byText.set(node, piece);
    this.#last = at + pieces.length;
  }
}
