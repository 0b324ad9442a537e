import { html } from 'lit-html';

/** Drawn for 20 × 20 px with 1.5 px lines. Hidden from assistive technology, because the button has the name. */
export const closeIcon = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="m5.5 5.5 9 9m0-9-9 9" /></svg>`;
export const backIcon = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M16 10H4.5m5-5-5 5 5 5" /></svg>`;
export const copyIcon = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M7.5 7.5h8v8h-8zM12.5 7V4.5h-8v8H7" /></svg>`;
export const sourceIcon = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5.5 3.5h6l3 3v10h-9zM8 9.5h4m-4 3h4" /></svg>`;
export const knownIcon = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="m4 10.5 4 4 8-9" /></svg>`;
export const aloudIcon = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 8v4h3l4 3.5v-11L7 8zm10-.5q2 2.5 0 5" /></svg>`;
