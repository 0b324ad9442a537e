import { html, type ReactiveController, type ReactiveControllerHost, render } from 'lit';
import { closestAcross } from './closest.ts';
import { whenIdle } from './when-idle.ts';

/** A JSON-LD node with an identifier. */
export interface LinkedNode {
  '@id': string;
}

/**
 * Tells search engines what an element shows while it is in the page. All elements share one JSON-LD script in the
 * page's head, which lists each thing once, however many show it. Does nothing if the element or an ancestor has
 * `jsonld="off"`.
 */
export class LinkedData implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #nodes: readonly LinkedNode[] = [];
  #showing = 0;
  #unpublish: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Sets what the element shows from now on. May be a promise, since search engines can wait for code to load. */
  async show(nodes: readonly LinkedNode[] | Promise<readonly LinkedNode[]>): Promise<void> {
    this.hostDisconnected();
    this.#nodes = [];
    const showing = ++this.#showing;
    const came = await nodes;
    if (showing !== this.#showing) return;
    this.#nodes = came;
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    if (this.#nodes.length === 0 || closestAcross(this.#host, '[jsonld]')?.getAttribute('jsonld') === 'off') return;
    this.#unpublish = publish(this.#nodes);
  }

  hostDisconnected(): void {
    this.#unpublish?.();
    this.#unpublish = undefined;
  }
}

/** What is shown, by identifier: the nodes that elements have given for it. */
const shown = new Map<string, Set<LinkedNode>>();
let script: Element | undefined;
let pending = false;

function publish(nodes: readonly LinkedNode[]): () => void {
  for (const node of nodes) {
    const said = shown.get(node['@id']);
    if (said) said.add(node);
    else shown.set(node['@id'], new Set([node]));
  }
  write();
  return () => {
    for (const node of nodes) {
      const said = shown.get(node['@id']);
      said?.delete(node);
      if (said?.size === 0) shown.delete(node['@id']);
    }
    write();
  };
}

/** Writes the script when the page is idle: search engines can wait, readers can't. */
function write(): void {
  if (pending) return;
  pending = true;
  whenIdle(() => {
    pending = false;
    script?.remove();
    script = shown.size > 0 ? document.head.appendChild(dataScript()) : undefined;
  });
}

/**
 * Where Trusted Types are required, putting text into a script element, even one for data, takes a policy that the page
 * may not allow. Browsers check this when a script starts, and one that came as markup counts as started, so Lit makes
 * it from a template. (Chromium 156, Firefox 153, WebKitGTK 2.50; docs/browser-notes.md, “Data for search engines”)
 *
 * The template has no closing tag, because compilers wrap one in a helper, lest it end the script that they are in. The
 * parser closes the element.
 */
function dataScript(): Element {
  const holder = document.createElement('div');
  render(html`<script type="application/ld+json">`, holder);
  const element = holder.firstElementChild as Element;
  const graph = Array.from(shown.values(), (said) => Object.assign({}, ...said) as LinkedNode);
  element.append(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }));
  return element;
}
