import { css, unsafeCSS } from 'lit';
import { autospace, colorDeclarations } from '../../core/card/tokens.ts';

/**
 * Shared by the elements for figures. Text has the page's font, size and colour; only what stands out from it has the
 * theme's colours. There is one smaller size, --small, so that nothing is below 18 pt in elder mode.
 * Underlines use longhands, because WebKit's `text-decoration` accepts no more than `underline`.
 */
export const figureStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    container-type: inline-size;
    --small: 0.8125em;
    --accent: var(--mingci-indicator-accent, var(--mingci-accent));
    --quiet: var(--mingci-indicator-quiet, var(--mingci-quiet));
    --line: var(--mingci-indicator-line, var(--mingci-line));
    line-height: 1.6;
    font-variant-numeric: lining-nums tabular-nums;
    text-align: start;
    overflow-wrap: anywhere;
    line-break: strict;
    ${unsafeCSS(autospace)}
    text-spacing-trim: trim-start;
  }
  .root[data-theme='light'] {
    ${unsafeCSS(colorDeclarations('light'))}
  }
  .root[data-theme='dark'] {
    ${unsafeCSS(colorDeclarations('dark'))}
  }
  .root[data-elder] {
    --small: 1em;
    font-size: max(1em, 24px);
  }
  p,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  cite,
  small {
    font-style: normal;
    font-size: inherit;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  .name {
    font-weight: 600;
    text-wrap: pretty;
  }
  .meta,
  .source,
  .note,
  .number,
  .state {
    color: var(--quiet);
    font-size: var(--small);
  }
  .dot {
    font-family: system-ui, sans-serif;
  }
  a {
    color: inherit;
  }
  .value {
    font-weight: 600;
    line-height: 1.3;
  }
  .basis {
    font-size: var(--small);
    font-weight: 400;
  }
  blockquote {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--line);
    font-size: max(0.9375em, var(--small));
    text-wrap: pretty;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  @media (forced-colors: active) {
    .root {
      --accent: CanvasText;
      --quiet: CanvasText;
      --line: CanvasText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .root {
      --accent: #000;
      --quiet: #333;
      --line: #999;
    }
  }
`;

const own = css`
  :host([display='inline']) {
    display: inline;
  }
  :host([display='inline']) .root {
    container-type: normal;
    display: inline;
    line-height: inherit;
    font-size: inherit;
    text-autospace: inherit;
    text-spacing-trim: inherit;
  }
  :host([display='inline']) .state {
    display: inline;
  }
  .state {
    padding-block: 0.625em;
  }
  .card {
    border-block-start: var(--mingci-indicator-rule, 2px solid currentcolor);
    padding-block: 0.625em 1em;
    break-inside: avoid;
  }
  .card .amount {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
    margin-block: 0.25em 0.5em;
  }
  .card .amount .value {
    font-size: var(--mingci-indicator-value-size, 2.25em);
  }
  .card :is(figure, details, .note, blockquote) {
    margin-block-start: 0.75em;
  }
  .card .source {
    margin-block-start: 0.5em;
  }
  .card .amount .basis {
    font-size: 0.5em;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    column-gap: 1em;
    padding-block: 0.625em;
    border-block-end: 1px solid var(--line);
    break-inside: avoid;
  }
  .row .value {
    font-size: 1.25em;
  }
  .row .source {
    grid-column: 1 / -1;
  }
  @container (width < 20em) {
    .row {
      grid-template-columns: 1fr;
    }
  }
`;

export const indicatorStyles = [figureStyles, own];
