import { COMMON_TAGS } from './common-tags.ts';

/** Opens the shadow root of an element, if it has one. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** Open shadow roots: all that a page's own script can see. */
export const openRoot: OpenRoot = (element) => element.shadowRoot;

/** Beside paragraphs, what HTML lets have a shadow root; and all custom elements. By name: no selector knows the latter. */
const MAY_HOST = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|section|span)$|-/;

/** Paragraphs may host too. With content of their own, which a shadow root would hide, they never do. */
const EMPTY_PARAGRAPHS = 'p:empty';

/**
 * The shadow roots in a tree, itself included, without those inside them. `expect` is told of those that may get one later:
 * custom elements, and empty ones.
 */
export function rootsIn(tree: Node, open: OpenRoot, expect: (host: Element) => void): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (!(tree instanceof Element || tree instanceof Document || tree instanceof DocumentFragment)) return roots;
  if (tree instanceof Element) addRoot(tree);
  for (const element of tree.querySelectorAll(`:not(${COMMON_TAGS})`)) {
    if (MAY_HOST.test(element.localName)) addRoot(element);
  }
  for (const element of tree.querySelectorAll(EMPTY_PARAGRAPHS)) addRoot(element);
  return roots;

  function addRoot(element: Element): void {
    const root = open(element);
    if (root) roots.push(root);
    else if (element.localName.includes('-') || !element.firstChild) expect(element);
  }
}
