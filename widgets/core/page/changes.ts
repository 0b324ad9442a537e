import { textBeside, textFrom } from './chain.ts';
import { flow, READING_ATTRIBUTES } from './flow.ts';
import { SECTION_STARTS } from './sections.ts';

/** Attributes by which HTML itself shows or hides content. */
const SHOWING_ATTRIBUTES = ['hidden', 'open'];

export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [...READING_ATTRIBUTES, ...SHOWING_ATTRIBUTES],
};

/** Changes of the page since the last batch: each node once, however often the page touched it. */
export class Changes {
  /** Nodes whose whole subtree has to be read anew. */
  trees = new Set<Node>();
  /** Texts that have to be read again, with their neighbours. */
  texts = new Set<Text>();
  /** Nodes that were removed from their place. */
  removed = new Set<Node>();
  /** The texts in them, listed at once: the removed trees may have changed by the time they are handled. */
  left = new Set<Text>();
  /** Elements that were shown or hidden. */
  shown = new Set<Node>();
  /** Whether sections may begin elsewhere now. */
  sections = false;

  get any(): boolean {
    return this.trees.size + this.texts.size + this.removed.size + this.shown.size > 0;
  }

  note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      const { type, target } = record;
      if (type === 'characterData') this.#text(target);
      else if (type === 'childList') this.#children(record);
      else if (READING_ATTRIBUTES.includes(record.attributeName as string)) {
        // Treat it as a new element in the old one's place.
        this.#remove(target);
        this.trees.add(target);
        this.#beside(target);
      } else this.shown.add(target);
    }
  }

  #remove(node: Node): void {
    this.removed.add(node);
    for (const text of textsUnder(node)) this.left.add(text);
  }

  #text(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.texts.add(node as Text);
    // Comments and processing instructions don't matter.
  }

  #children({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    for (const node of removedNodes) this.#remove(node);
    for (const node of addedNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.texts.add(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) this.trees.add(node);
    }
    this.sections ||= [...addedNodes, ...removedNodes].some(holdsSectionStart);
    // The texts on either side may run on into each other now, or no longer.
    const before = previousSibling?.parentNode === target ? textFrom(previousSibling, 'previous') : null;
    const after = nextSibling?.parentNode === target ? textFrom(nextSibling, 'next') : null;
    if (before) this.texts.add(before);
    if (after) this.texts.add(after);
    if (!previousSibling || !nextSibling) this.#beside(target);
  }

  /** Notes the texts on either side of an inline element. */
  #beside(node: Node): void {
    if (!(node instanceof Element) || flow(node) === 'gone') return;
    for (const way of ['previous', 'next'] as const) {
      const text = textBeside(node, way);
      if (text) this.texts.add(text);
    }
  }

  /** Those of `trees` that are on the page and not inside another one of them. */
  outermostTrees(): Node[] {
    return [...this.trees].filter((tree) => isOnPage(tree) && !isIn(this.trees, tree.parentNode));
  }

  /** Whether a node has left its place, for good or for another place. */
  hasLeft(node: Node): boolean {
    return !isOnPage(node) || isIn(this.removed, node);
  }
}

/** The texts in a tree, including `tree` itself. */
export function* textsUnder(tree: Node): Generator<Text> {
  if (tree.nodeType === Node.TEXT_NODE) yield tree as Text;
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** `isConnected` alone is not enough: another document may have adopted the node, and there it is connected, too. */
export function isOnPage(node: Node): boolean {
  return node.isConnected && node.ownerDocument === document;
}

function holdsSectionStart(node: Node): boolean {
  return node instanceof Element && (node.matches(SECTION_STARTS) || node.querySelector(SECTION_STARTS) !== null);
}

/** Whether a node is one of `trees` or inside one, shadow trees included. */
export function isIn(trees: ReadonlySet<Node>, from: Node | null): boolean {
  for (let node = from; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (trees.has(node)) return true;
  }
  return false;
}
