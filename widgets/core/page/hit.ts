import { type Chain, nodeAt, pointAt } from './chain.ts';

/** The element that a node is displayed in: directly inside a shadow root, that is the host. */
function elementOf(node: Node): Element | null {
  const { parentNode } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : node.parentElement;
}

/** An occurrence of a term on the page. */
export class PageHit {
  readonly #chain: Chain;
  readonly #start: number;
  readonly #end: number;
  /** The id of the term. */
  readonly term: string;
  /** Whether it is still where it was found. */
  current = true;

  constructor(chain: Chain, start: number, end: number, term: string) {
    this.#chain = chain;
    this.#start = start;
    this.#end = end;
    this.term = term;
  }

  /** The text node in which it begins. */
  get node(): Text {
    return pointAt(this.#chain, this.#start, 'start').node;
  }

  /** The surface as the page writes it, without ruby annotations. */
  get text(): string {
    return this.slices()
      .map(({ node, start, end }) => node.data.slice(start, end))
      .join('');
  }

  /** A new range over the whole of it. */
  toRange(): StaticRange {
    const start = pointAt(this.#chain, this.#start, 'start');
    const end = pointAt(this.#chain, this.#end, 'end');
    return new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
  }

  /** The outermost element that keeps it from being displayed, or null. */
  hiddenBy(): Element | null {
    let hidden: Element | null = null;
    for (let element = elementOf(this.node); element && !element.checkVisibility(); element = elementOf(element)) {
      hidden = element;
    }
    return hidden;
  }

  /** The part of each text node that belongs to it, in order. */
  slices(): { node: Text; start: number; end: number }[] {
    const { nodes, starts } = this.#chain;
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
