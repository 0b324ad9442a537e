import { html, type ReactiveController, type ReactiveControllerHost, render } from 'lit';
import { closestAcross } from './closest.ts';
import { whenIdle } from './when-idle.ts';

/** A node of JSON-LD with a name of its own. */
export interface LinkedNode {
  '@id': string;
}

/**
 * Tells search engines what an element shows, while it is in the page: one JSON-LD script in the page's head for all
 * elements, in which each thing stands once however many show it. Not where the element, or something around it, has
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

  /** What the element shows from now on. Search engines wait, readers don't: the code that tells it may come later. */
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

/** What is shown, by name: all that elements have said of it. */
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

/** Search engines wait; readers don't. */
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
 * Where Trusted Types are required, text can't be put into a script element, data or not, without a policy that the page
 * may not allow. That is checked when a script starts, and one that came as markup counts as started: so Lit makes it from
 * a template. (Chromium 156, Firefox 153, WebKitGTK 2.50; docs/browser-notes.md, “Data for search engines”)
 *
 * The parser closes it: a closing tag in a template, compilers wrap into a helper, lest it end a script that theirs is in.
 */
function dataScript(): Element {
  const holder = document.createElement('div');
  render(html`<script type="application/ld+json">`, holder);
  const element = holder.firstElementChild as Element;
  const graph = Array.from(shown.values(), (said) => Object.assign({}, ...said) as LinkedNode);
  element.append(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }));
  return element;
}
