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

function dataScript(): HTMLScriptElement {
  const graph = [...shown.values()].map(({ node }) => node);
  const element = document.createElement('script');
  element.type = 'application/ld+json';
  element.text = asScript(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }));
  return element;
}

/**
 * Text that a script element takes where Trusted Types are required: these ask for a policy whatever the script's type,
 * and data can't be put into a page otherwise. A page that lists its policies (`trusted-types`) has to list `mingci`.
 */
function asScript(text: string): string {
  policy ??= (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('mingci', {
    createScript: (data) => data,
  });
  return policy ? policy.createScript(text) : text;
}

/** As far as it is used here: TypeScript does not know them yet. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
}

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;
