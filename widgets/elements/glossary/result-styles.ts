import { css } from 'lit';

/** For what only a search shows. */
export const resultStyles = css`
  .status:not(:empty),
  .nearest {
    margin-block-start: 1em;
    color: var(--mingci-quiet);
  }
  .nearest ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .nearest a {
    display: inline-block;
    padding-block: 0.25em;
  }
  mark {
    border-radius: 0.15em;
    background: color-mix(in srgb, var(--mingci-accent) 18%, transparent);
    color: inherit;
  }
  .more {
    min-block-size: max(2.75em, 44px);
    margin-block: 0.75em;
    padding-inline: 1.25em;
    border: 1px solid var(--mingci-quiet);
    color: var(--mingci-accent);
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .more {
      display: none;
    }
  }
`;
