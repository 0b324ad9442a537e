/**
 * `hydrate.js`, for pages rendered by a server: import it before an element, which then takes over the existing markup.
 * The loader imports it if needed. It is Lit's own hydration, plus the element's style sheets: a policy without
 * `unsafe-inline` blocks those in the markup.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, LitElement, type PropertyValues, type ReactiveElement } from 'lit';

interface Served {
  createRenderRoot(this: LitElement): HTMLElement | DocumentFragment;
  update(this: LitElement, changed: PropertyValues): void;
}

/** The import sets this for Lit to call. If a bundler has put both into one file, Lit ran first, and we call it. */
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

/** If the markup is not what would be rendered here (it was made from other data, say), renders from scratch. */
prototype.update = function (changed) {
  try {
    update.call(this, changed);
  } catch (cause) {
    if (this.hasUpdated || !this.shadowRoot?.firstChild) throw cause;
    this.shadowRoot.replaceChildren();
    update.call(this, changed);
  }
};
