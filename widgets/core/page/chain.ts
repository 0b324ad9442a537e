import { type Flow, flow } from './flow.ts';

/** Text nodes that are read as one logical string: a block, or as much of it as matters. */
export interface Chain {
  readonly nodes: readonly Text[];
  /** Where each node begins in the logical string. */
  readonly starts: readonly number[];
}

/** A position in the document, as in a range. */
export interface Point {
  node: Text;
  offset: number;
}

// Not taken from `Node`, because a server that only compiles terms may load this file too.
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
type Way = 'next' | 'previous';
type FlowOf = (element: Element) => Flow;
const SIBLING = { next: 'nextSibling', previous: 'previousSibling' } as const;
const CHILD = { next: 'firstChild', previous: 'lastChild' } as const;

/** The next node beside `node` in its block: its sibling, or the sibling of an inline ancestor that ends with it. */
function beside(node: Node, way: Way, crossed: Element[], flowOf: FlowOf): Node | null {
  for (let here = node; ; ) {
    const next = here[SIBLING[way]];
    if (next) return next;
    const parent = here.parentNode;
    if (parent?.nodeType !== ELEMENT_NODE || flowOf(parent as Element) !== 'inline') return null;
    crossed.push(parent as Element);
    here = parent;
  }
}

/**
 * The first text at or after `start` in the same block (or before it, if `way` is `previous`), or null if the block
 * ends first. `crossed` collects the inline elements on the way.
 */
export function textFrom(start: Node | null, way: Way, crossed: Element[] = [], flowOf: FlowOf = flow): Text | null {
  for (let node = start; node; ) {
    if (node.nodeType === TEXT_NODE) return node as Text;
    const kind = node.nodeType === ELEMENT_NODE ? flowOf(node as Element) : 'gone';
    if (kind === 'wall') return null;
    let inner: Node | null = null;
    if (kind === 'inline') {
      crossed.push(node as Element);
      inner = node[CHILD[way]];
    }
    node = inner ?? beside(node, way, crossed, flowOf);
  }
  return null;
}

/** The nearest text after (or before) the whole of `node` in the same block. */
export function textBeside(node: Node, way: Way, crossed: Element[] = [], flowOf: FlowOf = flow): Text | null {
  return textFrom(beside(node, way, crossed, flowOf), way, crossed, flowOf);
}

/** The index of the node that holds the code unit at `offset`. */
export function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where an offset of the logical string lies in the document. An `end` is put in the node of the unit before it. */
export function pointAt(chain: Chain, offset: number, side: 'start' | 'end'): Point {
  const index = nodeAt(chain.starts, side === 'start' ? offset : offset - 1);
  return { node: chain.nodes[index] as Text, offset: offset - (chain.starts[index] as number) };
}
