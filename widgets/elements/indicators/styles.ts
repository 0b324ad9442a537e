import { css } from 'lit';
import { figureStyles } from '../indicator/styles.ts';
import { tableStyles } from '../indicator/table-styles.ts';

const own = css`
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Chromium 156 reckons a container's own em as it was before elder mode made it larger, until something is resized. */
  .list {
    container-type: inline-size;
    border-block-start: var(--mingci-indicator-rule, 2px solid currentcolor);
    padding-block-start: 0.625em;
  }
  h2,
  h3 {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.5;
    text-wrap: balance;
  }
  h3 {
    margin-block-start: 1.25em;
    padding-block-end: 0.25em;
    border-block-end: 1px solid currentcolor;
    font-size: 1em;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--mingci-indicators-tile-width, 11em)), 1fr));
    column-gap: 1.5em;
  }
  .tile {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--line);
    break-inside: avoid;
  }
  .tile .name {
    font-size: max(0.9375em, var(--small));
    font-weight: 400;
    line-height: 1.5;
  }
  .tile .value {
    font-size: 1.375em;
  }
  .tile summary {
    margin-block-start: 0.125em;
  }
  .tile blockquote {
    margin-block: 0.25em;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    flex-basis: 100%;
    font-size: max(0.9375em, var(--small));
  }
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    color: var(--quiet);
    font-size: var(--small);
  }
  .sign {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .sign .full {
    fill: var(--accent);
  }
  .sign .cut {
    stroke: Canvas;
  }
  .pledges {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    column-gap: 2em;
  }
  .pledge {
    padding-block: 1em;
    border-block-end: 1px solid var(--line);
    break-inside: avoid;
  }
  .pledge .name {
    display: flex;
  }
  .ordinal {
    flex: none;
    inline-size: 1.75em;
    color: var(--accent);
    font-weight: 600;
  }
  .pledge ul {
    padding-inline-start: 1.75em;
  }
  .promise {
    display: grid;
    grid-template-columns: minmax(50%, 1fr) auto;
    align-items: baseline;
    column-gap: 1em;
    padding-block-start: 0.25em;
    font-size: max(0.9375em, var(--small));
  }
  table {
    margin-block-start: 0.75em;
    font-size: max(0.9375em, var(--small));
  }
  thead th {
    border-block-end: 1px solid currentcolor;
    white-space: nowrap;
  }
  td .value,
  th small {
    display: block;
  }
  th small {
    color: var(--quiet);
    font-size: var(--small);
  }
  td .number {
    white-space: nowrap;
  }
  td blockquote {
    border: 0;
    padding: 0;
    font-size: max(0.9em, var(--small));
  }
  td:not([data-column='sentence']) {
    white-space: nowrap;
  }
  td[data-column='pledge'] {
    white-space: normal;
  }
  tbody th {
    min-inline-size: 11em;
    text-wrap: balance;
  }
  tbody .name {
    font-weight: 400;
  }
  button {
    appearance: none;
    margin: 0;
    border: 1px solid var(--quiet);
    border-radius: 0.25em;
    padding: 0.125em 0.625em;
    min-block-size: 2em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    border-color: currentcolor;
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    border: 0;
    padding: 0;
  }
  .sort svg {
    inline-size: 0.5em;
    block-size: 0.75em;
    fill: currentcolor;
    opacity: 0.75;
  }
  [aria-sort] svg {
    opacity: 1;
  }
  [aria-sort='ascending'] .down,
  [aria-sort='descending'] .up {
    display: none;
  }
  footer {
    margin-block-start: 1em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.5em;
    font-size: max(0.875em, var(--small));
  }
  .notice {
    color: var(--accent);
  }
  @container (width < 36em) {
    :is(table, tbody, tr, th, td) {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
    }
    thead th {
      border: 0;
    }
    thead th:not(:has(button)) {
      display: none;
    }
    tbody tr {
      padding-block: 0.625em;
      border-block-end: 1px solid var(--line);
    }
    :is(th, td) {
      border: 0;
      padding: 0;
    }
    tbody .name {
      font-weight: 600;
    }
    td:not([data-column='sentence']) {
      display: grid;
      grid-template-columns: 4.5em 1fr;
      white-space: normal;
    }
    td > * {
      grid-column: 2;
    }
    td .number {
      white-space: normal;
    }
    td:empty {
      display: none;
    }
    td[data-label]:not([data-column='sentence'])::before {
      content: attr(data-label);
      color: var(--quiet);
      font-size: var(--small);
    }
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }
  .root[data-elder] button {
    min-block-size: 60px;
    min-inline-size: 60px;
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
      color: ButtonText;
    }
  }
  @media print, (scripting: none) {
    .actions,
    .sort svg {
      display: none;
    }
  }
`;

export const indicatorsStyles = [figureStyles, tableStyles, own];
