import { nodeAt } from './chain.ts';
import { PageHit } from './hit.ts';

/** The hits found in a text, in order: the start, the end and the term's number of each. */
export class Found {
  starts: number[] = [];
  ends: number[] = [];
  terms: number[] = [];

  slice(from: number, to?: number): Found {
    const part = new Found();
    part.starts = this.starts.slice(from, to);
    part.ends = this.ends.slice(from, to);
    part.terms = this.terms.slice(from, to);
    return part;
  }
}

/** What a piece needs from the reader that made it. */
export interface Reader {
  /** The id of the term with that number. */
  id(term: number): string;
  isRead(parent: Node | null): boolean;
}

/**
 * A run of one or more hits, with the texts that they are in. Some thousand characters of a page make one piece: an
 * object for each text, or for each hit, would cost more than finding the hits.
 */
export class Piece {
  readonly nodes: readonly Text[];
  /** Where each text begins in the string that was read as one, to which the hits' offsets refer. */
  readonly starts: readonly number[];
  readonly found: Found;
  readonly reader: Reader;
  /** The sections of its hits, once they have been looked up. */
  sections: readonly unknown[] | undefined;
  readonly #hits: PageHit[] = [];
  #parent: Node | null = null;
  #isRead = false;

  constructor(nodes: readonly Text[], starts: readonly number[], found: Found, reader: Reader) {
    this.nodes = nodes;
    this.starts = starts;
    this.found = found;
    this.reader = reader;
  }

  get first(): Text {
    return this.nodes[0] as Text;
  }

  get last(): Text {
    return this.nodes[this.nodes.length - 1] as Text;
  }

  get terms(): readonly number[] {
    return this.found.terms;
  }

  /** The hit at an index. Its object is made only when asked for. */
  hit(index: number): PageHit {
    return (this.#hits[index] ??= this.#make(index));
  }

  made(index: number): PageHit | undefined {
    return this.#hits[index];
  }

  /** All hits whose objects were made, in order. */
  get allMade(): PageHit[] {
    return this.#hits.filter(Boolean);
  }

  /** The id of a hit's term. */
  idOf(index: number): string {
    return this.reader.id(this.terms[index] as number);
  }

  /** The text in which a hit begins. */
  textOf(index: number): Text {
    return this.nodes[this.#from(index)] as Text;
  }

  /** Whether text is read at all where a hit begins. */
  isAllowed(index: number): boolean {
    const { parentNode } = this.textOf(index);
    if (parentNode !== this.#parent) {
      this.#parent = parentNode;
      this.#isRead = this.reader.isRead(parentNode);
    }
    return this.#isRead;
  }

  /** The hits that lie in a text or reach into it. */
  hitsIn(text: Text): PageHit[] {
    const at = this.nodes.indexOf(text);
    return this.terms.flatMap((_, index) => (this.#from(index) <= at && at < this.#to(index) ? this.hit(index) : []));
  }

  /** Whether a hit reaches into a text from before it. */
  reachesInto(text: Text): boolean {
    const at = this.nodes.indexOf(text);
    return this.terms.some((_, index) => this.#from(index) < at && at < this.#to(index));
  }

  /**
   * Parts its hits by whether they touch a text that is gone, into pieces in order; `before` counts the remaining
   * pieces before the first gone one.
   */
  part(isGone: (text: Text) => boolean): { left: Piece[]; gone: Piece[]; before: number } {
    const goes = this.nodes.map(isGone);
    const parts = { left: [] as Piece[], gone: [] as Piece[], before: 0 };
    const touches = (index: number) => goes.slice(this.#from(index), this.#to(index)).includes(true);
    for (let begin = 0, end = 0; begin < this.terms.length; begin = end) {
      const isGoing = touches(begin);
      while (end < this.terms.length && touches(end) === isGoing) end++;
      parts[isGoing ? 'gone' : 'left'].push(this.#slice(begin, end));
      if (parts.gone.length === 0) parts.before++;
    }
    return parts;
  }

  /** Splits it at a place. It stays whole if a hit reaches across or all hits are on one side. */
  split(isBehind: (text: Text) => boolean): Piece[] {
    // Comparing positions may be costly in browsers, so compare as few texts as possible.
    let at = 0;
    for (let end = this.terms.length; at < end; ) {
      const middle = (at + end) >> 1;
      if (isBehind(this.textOf(middle))) end = middle;
      else at = middle + 1;
    }
    if (at === 0 || at === this.terms.length || this.#to(at - 1) > this.#from(at)) return [this];
    return [this.#slice(0, at), this.#slice(at, this.terms.length)];
  }

  /** Hands its hit objects over to the piece that replaces it. Hits that no longer exist there stop being `current`. */
  leaveTo(heir: Piece | null): void {
    this.#hits.forEach((hit, was) => {
      const index = heir ? heir.terms.findIndex((_, here) => heir.#isSame(here, this, was)) : -1;
      if (heir && index >= 0) heir.#hits[index] = hit;
      else hit.current = false;
    });
  }

  #isSame(index: number, other: Piece, there: number): boolean {
    const [from, to] = [this.#from(index), other.#from(there)];
    const shift = (this.starts[from] as number) - (other.starts[to] as number);
    return (
      this.nodes[from] === other.nodes[to] &&
      this.nodes[this.#to(index) - 1] === other.nodes[other.#to(there) - 1] &&
      this.terms[index] === other.terms[there] &&
      this.found.starts[index] === (other.found.starts[there] as number) + shift &&
      this.found.ends[index] === (other.found.ends[there] as number) + shift
    );
  }

  #make(index: number): PageHit {
    const [from, to] = [this.#from(index), this.#to(index)];
    const { starts, ends } = this.found;
    const chain = { nodes: this.nodes.slice(from, to), starts: this.starts.slice(from, to) };
    return new PageHit(chain, starts[index] as number, ends[index] as number, this.idOf(index));
  }

  #slice(begin: number, end: number): Piece {
    const [from, to] = [this.#from(begin), this.#to(end - 1)];
    const found = this.found.slice(begin, end);
    const part = new Piece(this.nodes.slice(from, to), this.starts.slice(from, to), found, this.reader);
    part.sections = this.sections?.slice(begin, end);
    this.#hits.slice(begin, end).forEach((hit, index) => {
      part.#hits[index] = hit;
    });
    return part;
  }

  /** The index of the text in which a hit begins. */
  #from(index: number): number {
    return nodeAt(this.starts, this.found.starts[index] as number);
  }

  /** The index after the text in which a hit ends. */
  #to(index: number): number {
    return nodeAt(this.starts, (this.found.ends[index] as number) - 1) + 1;
  }
}
