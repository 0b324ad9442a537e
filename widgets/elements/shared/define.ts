/**
 * Registers an element, unless another copy of this library, of whatever version, has already registered the name:
 * registering a name twice in a page would throw.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
