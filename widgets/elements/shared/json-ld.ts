/** A node of JSON-LD with a name of its own. */
export interface LinkedNode {
  '@id': string;
}

/** What the page shows, by name, and how many elements show it. */
const shown = new Map<string, { node: LinkedNode; count: number }>();
let script: HTMLScriptElement | undefined;
let pending = false;

/**
 * Tells search engines what an element shows, until the returned function is called: one JSON-LD script in the page's head
 * for all elements, in which each thing stands once however many show it.
 */
export function publish(nodes: readonly LinkedNode[]): () => void {
  for (const node of nodes) {
    const entry = shown.get(node['@id']);
    if (entry) entry.count++;
    else shown.set(node['@id'], { node, count: 1 });
  }
  write();
  return () => {
    for (const { '@id': id } of nodes) {
      const entry = shown.get(id);
      if (entry && --entry.count === 0) shown.delete(id);
    }
    write();
  };
}

function write(): void {
  if (pending) return;
  pending = true;
  queueMicrotask(() => {
    pending = false;
    script?.remove();
    script = undefined;
    if (shown.size > 0) script = document.head.appendChild(dataScript());
  });
}

/** Its text is put in as a node: setting `textContent` of a script needs a policy where Trusted Types are required. */
function dataScript(): HTMLScriptElement {
  const graph = [...shown.values()].map(({ node }) => node);
  const element = document.createElement('script');
  element.type = 'application/ld+json';
  element.append(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }));
  return element;
}
