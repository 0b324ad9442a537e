/** Opens the shadow root of an element, if it has one. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** Open shadow roots: all that a page's own script can see. */
export const openRoot: OpenRoot = (element) => element.shadowRoot;

/**
 * Elements that HTML does not let have a shadow root, or that would hide their own text by one: a page has tens of
 * thousands of these, which the selector passes over without a wrapper made for them.
 */
const NEVER_HOSTS = (
  'a abbr address audio b base bdi bdo br button canvas caption cite code col colgroup data datalist dd del details dfn ' +
  'dialog dl dt em embed fieldset figcaption figure form head hr html i iframe img input ins kbd label legend li link ' +
  'map mark menu meta meter noscript object ol optgroup option output picture pre progress q rp rt ruby s samp script ' +
  'select slot small source strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr ' +
  'track u ul var video wbr'
).split(' ');
const PARAGRAPHS = ['blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'].map((tag) => `${tag}:not(:empty)`);
const MAY_HOST = `:not(${[...NEVER_HOSTS, ...PARAGRAPHS].join()})`;

/** The shadow roots in a tree, itself included, without those inside them. */
export function rootsIn(tree: Node, open: OpenRoot): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (!(tree instanceof Element || tree instanceof Document || tree instanceof DocumentFragment)) return roots;
  if (tree instanceof Element) addRoot(tree);
  for (const element of tree.querySelectorAll(MAY_HOST)) addRoot(element);
  return roots;

  function addRoot(element: Element): void {
    const root = open(element);
    if (root) roots.push(root);
  }
}
