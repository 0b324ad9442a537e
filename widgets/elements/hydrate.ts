/**
 * `hydrate.js`, for pages that a server has drawn: imported before an element, it has that take over what is there. The
 * loader brings it where it is needed. Lit's own way, and on top of it the element's sheets: a policy without
 * `unsafe-inline` keeps those out that came in the markup.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, LitElement, type PropertyValues, type ReactiveElement } from 'lit';

interface Served {
  createRenderRoot(this: LitElement): HTMLElement | DocumentFragment;
  update(this: LitElement, changed: PropertyValues): void;
}

/** What is imported sets this for Lit to call. That is there already where a bundler has put both into one file. */
const { litElementHydrateSupport: prepare } = globalThis as {
  litElementHydrateSupport?: (classes: { LitElement: typeof LitElement }) => void;
};
const prototype = LitElement.prototype as unknown as Served;
if (!Object.hasOwn(LitElement, 'observedAttributes')) prepare?.({ LitElement });

const { createRenderRoot, update } = prototype;
prototype.createRenderRoot = function (this: LitElement) {
  const served = this.shadowRoot;
  if (served) adoptStyles(served, (this.constructor as typeof ReactiveElement).elementStyles);
  return createRenderRoot.call(this);
};

/** What does not fit what would be drawn here, because it was drawn from other data, say, is drawn anew. */
prototype.update = function (changed) {
  try {
    update.call(this, changed);
  } catch (cause) {
    if (this.hasUpdated || !this.shadowRoot?.firstChild) throw cause;
    this.shadowRoot.replaceChildren();
    update.call(this, changed);
  }
};
