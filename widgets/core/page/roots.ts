/** Opens the shadow root of an element, if it has one. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** Open shadow roots: all that a page's own script can see. */
export const openRoot: OpenRoot = (element) => element.shadowRoot;

/**
 * Elements that HTML lets have no shadow root, and paragraphs and headings with content, which one would hide: of these a
 * page has tens of thousands, and the selector passes over them without a wrapper made for each.
 */
const NEVER_HOSTS =
  // The most common first: the selector is tried from the left.
  (
    'p:not(:empty) a li td tr br img b strong em i ul dd dt h1:not(:empty) h2:not(:empty) h3:not(:empty) h4:not(:empty) ' +
    'abbr address audio base bdi bdo blockquote:not(:empty) button canvas caption cite code col colgroup data datalist del ' +
    'details dfn dialog dl embed fieldset figcaption figure form h5:not(:empty) h6:not(:empty) head hr html iframe input ' +
    'ins kbd label legend link map mark menu meta meter noscript object ol optgroup option output picture pre progress q rp ' +
    'rt ruby s samp script select slot small source style sub summary sup svg table tbody template textarea tfoot th thead ' +
    'time title track u var video wbr'
  ).split(' ');
const MAY_HOST = `:not(${NEVER_HOSTS.join()})`;

/**
 * The shadow roots in a tree, itself included, without those inside them. `expect` is told of custom elements that have
 * none, or none yet.
 */
export function rootsIn(tree: Node, open: OpenRoot, expect: (host: Element) => void): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (!(tree instanceof Element || tree instanceof Document || tree instanceof DocumentFragment)) return roots;
  if (tree instanceof Element) addRoot(tree);
  for (const element of tree.querySelectorAll(MAY_HOST)) addRoot(element);
  return roots;

  function addRoot(element: Element): void {
    const root = open(element);
    if (root) roots.push(root);
    else if (element.localName.includes('-')) expect(element);
  }
}
