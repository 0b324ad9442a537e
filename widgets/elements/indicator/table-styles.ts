import { css } from 'lit';

/** Styles of tables and folded parts. In print, nothing is folded. */
export const tableStyles = css`
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--quiet);
    font-size: var(--small);
    cursor: pointer;
  }
  summary:hover {
    color: inherit;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.875em, var(--small));
    text-align: start;
  }
  th,
  td {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    color: var(--quiet);
    font-size: var(--small);
  }
  @media (pointer: coarse) {
    summary {
      min-block-size: 44px;
      align-content: center;
    }
  }
  .root[data-elder] summary {
    min-block-size: 60px;
    align-content: center;
  }
  @media print {
    summary {
      display: none;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
