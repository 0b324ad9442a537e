import { COMMON_TAGS } from './common-tags.ts';

/** Opens the shadow root of an element, if it has one. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** Open shadow roots: all that a page's own script can see. */
export const openRoot: OpenRoot = (element) => element.shadowRoot;

/** The elements that may host a shadow root, except p. Matched by name, since no selector finds all custom elements. */
const MAY_HOST = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|section|span)$|-/;

/** Paragraphs may be hosts too, but in practice only empty ones are, since a shadow root hides the content. */
const EMPTY_PARAGRAPHS = 'p:empty';

/**
 * The shadow roots in a tree, including that of `tree` itself, but without those nested in them. `expect` is called
 * with the elements that may get a root later: custom elements, and empty ones.
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
