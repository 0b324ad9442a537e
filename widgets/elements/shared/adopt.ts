import type { CSSResult, LitElement } from 'lit';

/** Adds style sheets to an element after its own ones, each only once. */
export function adopt({ renderRoot }: LitElement, ...styles: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...styles.map(({ styleSheet }) => styleSheet!)])];
}
