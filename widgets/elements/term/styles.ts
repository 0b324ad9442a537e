import { css } from 'lit';

/**
 * The word keeps the page's look, font and colour included, and gets a dotted line, further away than a link's. Custom
 * properties set all of this; their defaults change only with a major version.
 */
export const termStyles = css`
  [part='term'][data-marked] {
    text-decoration-line: underline;
    text-decoration-style: var(--mingci-term-line-style, dotted);
    text-decoration-color: var(--mingci-term-line-color, currentcolor);
    text-decoration-thickness: var(--mingci-term-line-thickness, max(1px, 0.08em));
    text-underline-offset: var(--mingci-term-line-offset, 0.28em);
    cursor: help;
  }
  :host([open]) [part='term'] {
    background-color: var(--mingci-term-open-background, color-mix(in srgb, currentcolor 12%, transparent));
  }
  [part='term']:focus {
    outline: none;
  }
  [part='term']:focus-visible {
    outline: 2px solid var(--mingci-term-focus-color, currentcolor);
    outline-offset: 2px;
    border-radius: 2px;
  }
  @media (forced-colors: active) {
    :host([open]) [part='term'] {
      background-color: Highlight;
      color: HighlightText;
    }
    [part='term']:focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    [part='term'][data-marked] {
      text-decoration-line: none;
    }
    :host([open]) [part='term'] {
      background: none;
    }
    :host([note])::after {
      /* A word joiner keeps the number on the line that its word ends on. */
      content: '\\2060' attr(note);
      font-size: 0.65em;
      vertical-align: super;
      line-height: 0;
    }
  }
`;
