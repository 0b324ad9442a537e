import { css } from 'lit';

/** Styles of charts, loaded with the code that draws them. */
export const chartStyles = css`
  /* In vertical writing, a chart stays horizontal, with the room that it needs to keep its labels apart. */
  figure {
    writing-mode: horizontal-tb;
    min-inline-size: min(24em, 100cqi);
  }
  .bars {
    display: grid;
    grid: auto-flow dense / auto minmax(6em, 1fr) auto;
    align-items: center;
    gap: 0.25em 0.75em;
    font-size: max(0.875em, var(--small));
  }
  .bars .bar {
    grid-column: 2;
  }
  .bars .figures {
    grid-column: 3;
    display: grid;
  }
  .bars small,
  .kind {
    color: var(--quiet);
    fill: var(--quiet);
    font-size: var(--small);
  }
  @container (width < 26em) {
    .bars {
      grid-template-columns: 1fr auto;
    }
    .bars .bar {
      grid-column: 1 / -1;
    }
    .bars .figures {
      grid-column: 2;
      text-align: end;
    }
  }
  svg {
    display: block;
    overflow: visible;
    direction: ltr;
    fill: currentcolor;
  }
  .bar {
    block-size: 1.25em;
    padding-inline-end: 0.75em;
    box-sizing: border-box;
  }
  .timeline {
    block-size: 11em;
    font-size: max(0.875em, var(--small));
  }
  .close {
    margin-block-end: -1.25em;
  }
  :is(.length, .point, .range) {
    fill: var(--accent);
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .reach {
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .span {
    stroke: var(--accent);
    stroke-width: 4;
  }
  /* Results are filled, estimates paler, targets hollow. */
  :is(.length, .range)[data-status='estimate'],
  [data-status='estimate'] :is(.point, .range) {
    fill-opacity: 0.45;
  }
  :is(.length, .range):is([data-status='target'], [data-status='commitment']),
  :is([data-status='target'], [data-status='commitment']) :is(.point, .range) {
    fill: none;
  }
  :is([data-status='target'], [data-status='commitment']) .span {
    stroke-width: 1.5;
  }
  /* At most so much: the arrowhead inside has to be visible. */
  .length:is([data-limit='≤'], [data-limit='<']) {
    fill-opacity: 0.45;
  }
  /* An approximate figure. */
  .length[data-limit='≈'],
  .tick[data-limit='≈'],
  [data-limit='≈'] .span {
    stroke-dasharray: 4 3;
  }
  /* Six dashes around a circle of radius 5. */
  [data-limit='≈'] .point {
    stroke-dasharray: 3.14 2.1;
  }
  .tick {
    stroke: currentcolor;
    stroke-width: 3;
  }
  .zero {
    stroke: currentcolor;
    stroke-width: 1;
  }
  .between {
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .arrow path {
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  /* Where labels would touch, the table says the rest. */
  @container (width < 14rem) {
    .label .kind,
    .year.inner {
      display: none;
    }
  }
  @container (width < 24rem) {
    .root[data-elder] :is(.label .kind, .year.inner) {
      display: none;
    }
  }
  :is(.year, .tick-label) {
    fill: var(--quiet);
    font-size: var(--small);
  }
  .words {
    font-weight: 600;
  }
`;
