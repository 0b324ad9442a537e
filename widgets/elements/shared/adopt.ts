import type { CSSResult, LitElement } from 'lit';

/** Gives an element sheets that come later than its own, once. */
export function adopt({ renderRoot }: LitElement, ...styles: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...styles.map(({ styleSheet }) => styleSheet!)])];
}
