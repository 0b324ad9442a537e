/** The node that represents `node` in the tree of `root`: itself, or the host there of the shadow tree(s) around it. */
function liftedInto(root: Node, node: Node): Node | null {
  for (let here: Node | null = node; here; ) {
    const own: Node = here.getRootNode();
    if (own === root) return here;
    here = own instanceof ShadowRoot ? own.host : null;
  }
  return null;
}

/** Whether `a` comes before `b` in the document, where a shadow tree is read in the place of its host. */
export function precedes(a: Node, b: Node): boolean {
  let left = a;
  let right = b;
  if (left.getRootNode() !== right.getRootNode()) {
    // Find the innermost tree that holds both, directly or through hosts.
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
