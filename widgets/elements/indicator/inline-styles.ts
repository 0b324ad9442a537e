import { css } from 'lit';

/** A figure in a sentence looks like the sentence, with a term's dotted line. */
export const inlineStyles = css`
  :host([display='inline']) .value {
    font-weight: inherit;
    line-height: inherit;
  }
  .aside {
    color: var(--quiet);
  }
  .inline {
    cursor: help;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: max(1px, 0.08em);
    text-underline-offset: 0.28em;
  }
  .inline:focus {
    outline: none;
  }
  .inline:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
    border-radius: 2px;
  }
  .inline[aria-expanded='true'] {
    background-color: color-mix(in srgb, currentcolor 12%, transparent);
  }
  .inline[aria-expanded='true'] .aside {
    color: inherit;
  }
  @media (forced-colors: active) {
    .inline[aria-expanded='true'] {
      background-color: Highlight;
      color: HighlightText;
    }
    .inline:focus-visible {
      outline-color: Highlight;
    }
  }
  @media print, (scripting: none) {
    .inline,
    .inline[aria-expanded='true'] {
      background: none;
      text-decoration: none;
      cursor: inherit;
    }
  }
`;
