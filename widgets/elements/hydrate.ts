/**
 * `hydrate.js`, for pages that a server has drawn: imported before an element, it has that take over what is there. The
 * loader brings it where it is needed. Lit's own way, and on top of it the element's sheets: a policy without
 * `unsafe-inline` keeps those out that came in the markup.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, LitElement, type ReactiveElement } from 'lit';

interface Served {
  createRenderRoot(this: LitElement): HTMLElement | DocumentFragment;
}

/** What is imported sets this for Lit to call. That is there already where a bundler has put both into one file. */
const { litElementHydrateSupport: prepare } = globalThis as {
  litElementHydrateSupport?: (classes: { LitElement: typeof LitElement }) => void;
};
const prototype = LitElement.prototype as unknown as Served;
if (!Object.hasOwn(LitElement, 'observedAttributes')) prepare?.({ LitElement });

const { createRenderRoot } = prototype;
prototype.createRenderRoot = function (this: LitElement) {
  const served = this.shadowRoot;
  if (served) adoptStyles(served, (this.constructor as typeof ReactiveElement).elementStyles);
  return createRenderRoot.call(this);
};
