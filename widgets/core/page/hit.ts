import { type Chain, nodeAt, pointAt } from './chain.ts';
import type { Passage } from './density.ts';

/** What was found in a logical string, in order: of each hit its start, its end and the number of its term. */
export class Found {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly terms: number[] = [];
}

/** What a piece has to know of those who read it. */
export interface Reader {
  /** The id of the term of that number. */
  id(term: number): string;
  isRead(parent: Node | null): boolean;
}

/** A chain with the hits that were found in it: at least one. */
export class Piece implements Passage {
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly found: Found;
  readonly reader: Reader;
  /** The element that its section begins with, once it was asked for. */
  section: Element | null | undefined;
  /** Set when it has left the index. */
  dropped = false;
  #isRead: boolean | undefined;
  #hits: PageHit[] | undefined;

  constructor({ nodes, starts }: Chain, found: Found, reader: Reader) {
    this.nodes = nodes;
    this.starts = starts;
    this.found = found;
    this.reader = reader;
  }

  get first(): Text {
    return this.nodes[0] as Text;
  }

  get terms(): readonly number[] {
    return this.found.terms;
  }

  /** Its hits: objects are made of those that are asked for alone. */
  hit(index: number): PageHit {
    this.#hits ??= [];
    return (this.#hits[index] ??= new PageHit(this, index));
  }

  /** Whether the page's reading takes in where it stands. */
  isAllowed(): boolean {
    return (this.#isRead ??= this.reader.isRead(this.first.parentNode));
  }

  hiddenBy(index: number): Element | null {
    return this.hit(index).hiddenBy();
  }

  /** Whether the same hits stand in the same texts. */
  equals({ nodes, found }: Piece): boolean {
    return (
      nodes.length === this.nodes.length &&
      nodes.every((node, index) => node === this.nodes[index]) &&
      found.terms.length === this.terms.length &&
      found.terms.every((term, index) => term === this.terms[index]) &&
      found.starts.every((start, index) => start === this.found.starts[index]) &&
      found.ends.every((end, index) => end === this.found.ends[index])
    );
  }
}

/** The element that a node is displayed in: a shadow root's is its host. */
function elementOf(node: Node): Element | null {
  const { parentNode } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : node.parentElement;
}

/** An occurrence of a term on the page. */
export class PageHit {
  readonly #piece: Piece;
  readonly #start: number;
  readonly #end: number;
  /** The id of the term. */
  readonly term: string;

  constructor(piece: Piece, index: number) {
    this.#piece = piece;
    this.#start = piece.found.starts[index] as number;
    this.#end = piece.found.ends[index] as number;
    this.term = piece.reader.id(piece.found.terms[index] as number);
  }

  /** Whether it still stands where it was found. */
  get current(): boolean {
    return !this.#piece.dropped;
  }

  /** The text node that it begins in. */
  get node(): Text {
    return pointAt(this.#piece, this.#start, 'start').node;
  }

  /** The surface, as the page writes it. Without the annotations of a ruby. */
  get text(): string {
    return this.slices()
      .map(({ node, start, end }) => node.data.slice(start, end))
      .join('');
  }

  /** A new range over the whole of it. */
  toRange(): StaticRange {
    const start = pointAt(this.#piece, this.#start, 'start');
    const end = pointAt(this.#piece, this.#end, 'end');
    return new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
  }

  /** Its boxes in the viewport, in CSS pixels, line by line: none when it is not displayed. */
  rects(): DOMRect[] {
    return this.slices().flatMap(({ node, start, end }) => {
      // A text that the page has just shortened is read again in a moment.
      if (end > node.length) return [];
      const range = node.ownerDocument.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    });
  }

  /** The outermost element that keeps it from being displayed, else null. */
  hiddenBy(): Element | null {
    let hidden: Element | null = null;
    for (let element = elementOf(this.node); element && !element.checkVisibility(); element = elementOf(element)) {
      hidden = element;
    }
    return hidden;
  }

  /** What it has of each text node, in order. */
  slices(): { node: Text; start: number; end: number }[] {
    const { nodes, starts } = this.#piece;
    const end = this.#end;
    const slices = [];
    for (let index = nodeAt(starts, this.#start); index < nodes.length; index++) {
      const from = starts[index] as number;
      if (from >= end) break;
      const node = nodes[index] as Text;
      const to = starts[index + 1] ?? end;
      slices.push({ node, start: Math.max(this.#start, from) - from, end: Math.min(end, to) - from });
    }
    return slices;
  }
}
