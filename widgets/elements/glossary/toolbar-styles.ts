import { css } from 'lit';

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
  }
  input,
  select,
  .choice {
    min-block-size: max(2.75em, 44px);
    border: 1px solid var(--mingci-quiet);
    border-radius: 0.5em;
    background: var(--mingci-surface);
    color: var(--mingci-ink);
    font: inherit;
    line-height: 1.4;
  }
  input {
    flex: 1 1 16em;
    min-inline-size: 0;
    padding: 0.25em 0.875em;
    appearance: none;
  }
  input::placeholder {
    color: var(--mingci-quiet);
    opacity: 1;
  }
  select {
    max-inline-size: 100%;
    padding: 0.25em 0.625em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .choice {
    display: flex;
    overflow: hidden;
  }
  .choice button {
    padding-inline: 0.875em;
    border-radius: 0;
    color: var(--mingci-quiet);
  }
  .choice button[aria-pressed='true'] {
    background: var(--mingci-tint);
    color: var(--mingci-accent);
    font-weight: 600;
  }
  .choice button:focus-visible {
    outline-offset: -3px;
  }
  .jump {
    margin-block-start: 0.5em;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--mingci-line);
    background: var(--mingci-surface);
  }
  /* In a narrower glossary, the index is several lines high and would hide what it leads to. */
  @container (inline-size >= 34em) {
    .glossary:not([data-elder]) .jump {
      position: sticky;
      inset-block-start: var(--mingci-glossary-top, 0px);
      z-index: 1;
    }
  }
  .jump ul {
    display: flex;
    flex-wrap: wrap;
    margin-inline: -0.375em;
  }
  .jump button {
    min-inline-size: max(1.9em, 28px);
    min-block-size: max(1.9em, 28px);
    padding-inline: 0.375em;
    color: var(--mingci-accent);
    font-weight: 500;
  }
  .jump[data-by='category'] button {
    padding-inline: 0.5em;
    font-weight: 400;
    font-size: 0.9375em;
  }
`;
