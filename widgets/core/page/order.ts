/** The node that stands for `node` in `root`: itself, or the host of the shadow tree (of trees) that it is in. */
function liftedInto(root: Node, node: Node): Node | null {
  for (let here: Node | null = node; here; ) {
    const own: Node = here.getRootNode();
    if (own === root) return here;
    here = own instanceof ShadowRoot ? own.host : null;
  }
  return null;
}

/** Whether `a` comes before `b` in the document, a shadow tree being read where its host stands. */
export function precedes(a: Node, b: Node): boolean {
  let left = a;
  let right = b;
  if (left.getRootNode() !== right.getRootNode()) {
    // The innermost tree that holds both, each in itself or through its hosts.
    for (let root: Node = left.getRootNode(); ; root = root.host.getRootNode()) {
      const lifted = liftedInto(root, right);
      if (lifted) {
        left = liftedInto(root, left) as Node;
        right = lifted;
        break;
      }
      if (!(root instanceof ShadowRoot)) return false;
    }
  }
  return (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
