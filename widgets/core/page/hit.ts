import { type Chain, nodeAt, pointAt } from './chain.ts';
import type { Occurrence } from './density.ts';

/** A hit in a logical string. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** The id of the term. */
  readonly term: string;
}

/** A chain with the hits that were found in it: at least one. */
export class Piece {
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly hits: readonly PageHit[];
  /** The element that its section begins with, once it was asked for. */
  section: Element | null | undefined;
  /** Set when it has left the index. */
  dropped = false;

  constructor({ nodes, starts }: Chain, found: readonly Found[]) {
    this.nodes = nodes;
    this.starts = starts;
    this.hits = found.map((hit) => new PageHit(this, hit));
  }

  get first(): Text {
    return this.nodes[0] as Text;
  }

  /** Whether the same hits stand in the same texts. */
  equals({ nodes, hits }: Piece): boolean {
    return (
      nodes.length === this.nodes.length &&
      hits.length === this.hits.length &&
      nodes.every((node, index) => node === this.nodes[index]) &&
      hits.every((hit, index) => hit.equals(this.hits[index] as PageHit))
    );
  }
}

/** The element that a node is displayed in: a shadow root's is its host. */
function elementOf(node: Node): Element | null {
  const { parentNode } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : node.parentElement;
}

/** An occurrence of a term on the page. */
export class PageHit implements Occurrence {
  readonly #piece: Piece;
  readonly #found: Found;

  constructor(piece: Piece, found: Found) {
    this.#piece = piece;
    this.#found = found;
  }

  equals(other: PageHit): boolean {
    const { start, end, term } = other.#found;
    return start === this.#found.start && end === this.#found.end && term === this.#found.term;
  }

  /** The id of the term. */
  get term(): string {
    return this.#found.term;
  }

  get section(): Element | null | undefined {
    return this.#piece.section;
  }

  /** Whether it still stands where it was found. */
  get current(): boolean {
    return !this.#piece.dropped;
  }

  /** The text node that it begins in. */
  get node(): Text {
    return pointAt(this.#piece, this.#found.start, 'start').node;
  }

  /** The surface, as the page writes it. Without the annotations of a ruby. */
  get text(): string {
    return this.slices()
      .map(({ node, start, end }) => node.data.slice(start, end))
      .join('');
  }

  /** A new range over the whole of it. */
  toRange(): StaticRange {
    const start = pointAt(this.#piece, this.#found.start, 'start');
    const end = pointAt(this.#piece, this.#found.end, 'end');
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
    const { start, end } = this.#found;
    const slices = [];
    for (let index = nodeAt(starts, start); index < nodes.length; index++) {
      const from = starts[index] as number;
      if (from >= end) break;
      const node = nodes[index] as Text;
      const to = starts[index + 1] ?? end;
      slices.push({ node, start: Math.max(start, from) - from, end: Math.min(end, to) - from });
    }
    return slices;
  }
}
