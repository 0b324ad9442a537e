/**
 * Registers an element. Where another copy of this library, of whatever version, has registered the name already, that
 * one stays: a name can be given once in a page, and a second attempt would throw.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
