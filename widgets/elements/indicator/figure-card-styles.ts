import { css, unsafeCSS } from 'lit';
import { autospace } from '../../core/card/tokens.ts';

/**
 * The card of a figure in a sentence. core/card/place.ts calculates its place (`--x`, `--y` and `--room`). It inherits
 * nothing from the sentence but the font.
 */
export const figureCardStyles = css`
  :host([display='inline']) .pop {
    box-sizing: border-box;
    display: block;
    position: fixed;
    inset: var(--y, 0) auto auto var(--x, 0);
    inline-size: max-content;
    max-inline-size: min(26rem, 100vi - 16px);
    max-block-size: clamp(10rem, var(--room, 34rem), 34rem);
    margin: 0;
    padding: 0.875rem 1.25rem;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--mingci-line);
    border-radius: 0.75rem;
    background: var(--mingci-surface);
    color: var(--mingci-body);
    box-shadow:
      0 1px 2px var(--mingci-shadow),
      0 0.75rem 2.25rem -0.5rem var(--mingci-shadow);
    font-size: 1rem;
    font-style: normal;
    font-weight: 400;
    line-height: 1.6;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    writing-mode: horizontal-tb;
    ${unsafeCSS(autospace)}
    text-spacing-trim: trim-start;
    user-select: text;
    cursor: auto;
  }
  :host([display='inline']) .pop[data-elder] {
    font-size: 24px;
  }
  .pop:focus {
    outline: none;
  }
  .pop:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -1px;
  }
  .pop .card {
    padding: 0;
    border: 0;
  }
  .pop .name {
    color: var(--mingci-ink);
  }
  :host([display='inline']) .pop .amount .value {
    color: var(--mingci-ink);
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.3;
  }
  @media (forced-colors: active) {
    :host([display='inline']) .pop {
      border-color: CanvasText;
    }
  }
  @media print {
    :host([display='inline']) .pop {
      display: none;
    }
  }
`;
