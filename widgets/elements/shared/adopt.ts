import type { CSSResult, LitElement } from 'lit';

/** Gives an element a sheet that comes later than the element's own. */
export function adopt({ renderRoot }: LitElement, ...styles: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.map(({ styleSheet }) => styleSheet!)];
}
