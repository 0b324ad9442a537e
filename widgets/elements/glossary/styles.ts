import { css, unsafeCSS } from 'lit';
import { contentCss } from '../../core/card/sheet.ts';
import { autospace, colors, fonts, type Theme } from '../../core/card/tokens.ts';
import { toolbarStyles } from './toolbar-styles.ts';

/** The card's colours, each of which the page may replace. The background of text is the page's own. */
function colorsOf(theme: Theme): string {
  return Object.entries({ ...colors[theme], surface: 'var(--page, Canvas)' })
    .map(([name, value]) => `--mingci-${name}: var(--mingci-glossary-${name}, ${value});`)
    .join(' ');
}

const frame = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .glossary {
    ${unsafeCSS(colorsOf('light'))}
    container-type: inline-size;
    color-scheme: light;
    color: var(--mingci-body);
    line-height: 1.7;
    overflow-wrap: anywhere;
    line-break: strict;
    ${unsafeCSS(autospace)}
    text-spacing-trim: trim-start;
  }
  .glossary[data-theme='dark'] {
    ${unsafeCSS(colorsOf('dark'))}
    color-scheme: dark;
  }
  .glossary :lang(zh-Latn) {
    font-family: ${unsafeCSS(fonts.latin)};
  }
  .glossary * {
    box-sizing: border-box;
  }
`;

const list = css`
  .all[hidden] {
    display: none;
  }
  /* Keeps its layout: to hide ten thousand entries and show them again would take a second. */
  @supports (content-visibility: hidden) {
    .all[hidden] {
      display: block;
      block-size: 0;
      overflow: hidden;
      content-visibility: hidden;
    }
  }
  .body[hidden]:not([hidden='until-found']) {
    display: none;
  }
  h2 {
    padding-block: 1.25em 0.25em;
    border-block-end: 1px solid var(--mingci-line);
    color: var(--mingci-accent);
    font-weight: 600;
    font-size: 1.25em;
    line-height: 1.4;
  }
  /*
   * Forty entries of 5.1em. Not one by one: WebKit watches each element with this property, and takes seconds for some
   * thousands of them (measured in WebKitGTK 2.50).
   */
  dl[data-long] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 204em;
  }
  .entry {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--mingci-line);
  }
  h2,
  .entry {
    scroll-margin-block-start: calc(var(--mingci-glossary-top, 0px) + var(--index, 0px));
  }
  /* Where what gets the focus may come to lie: below the index. */
  .entry :is(a, button, summary) {
    scroll-margin-block: calc(var(--mingci-glossary-top, 0px) + var(--index, 0px)) 4px;
  }
  .entry > dt {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.625em;
    align-items: baseline;
    position: relative;
    margin-inline-start: -0.25em;
    min-block-size: max(1.75em, 28px);
    padding-block: 0.125em;
    padding-inline: 1.3em 0.375em;
    color: var(--mingci-ink);
    line-height: 1.5;
    text-align: start;
  }
  .head::before {
    content: '';
    position: absolute;
    inset-block-start: 0.72em;
    inset-inline-start: 0.375em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid var(--mingci-quiet);
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }
  .head[aria-expanded='true']::before {
    rotate: 45deg;
    translate: 0 -0.1em;
  }
  dfn {
    font-weight: 600;
    font-size: 1.0625em;
  }
  .head .pinyin {
    color: var(--mingci-quiet);
    font-size: 0.875em;
  }
  .anchor {
    padding-inline: 0.375em;
    text-decoration: none;
    opacity: 0;
  }
  .entry:hover .anchor,
  .anchor:focus-visible {
    opacity: 1;
  }
  .brief,
  .body {
    margin-inline-start: 1.05em;
  }
  .brief .english {
    color: var(--mingci-ink);
    font-weight: 500;
  }
  .note,
  .english small {
    color: var(--mingci-quiet);
    font-weight: 400;
    font-size: 0.875em;
  }
  .entry[data-open] .brief .gloss {
    color: var(--mingci-ink);
  }
  .body > p {
    margin-block-start: 0.375em;
  }
  .body small {
    color: var(--mingci-quiet);
  }
  .related {
    margin-block-start: 1em;
  }
  .related h3 {
    color: var(--mingci-quiet);
    font-size: 0.875em;
  }
  .related li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.625em;
    align-items: baseline;
  }
  .related .gloss {
    color: var(--mingci-quiet);
    font-size: 0.875em;
  }
`;

/** 18 pt are 24 px; text that is smaller elsewhere becomes as large as the rest. */
const modes = css`
  [data-elder] {
    font-size: max(1em, 24px);
  }
  [data-elder] :is(button, summary, select, input, .choice, .anchor) {
    min-inline-size: 60px;
    min-block-size: 60px;
  }
  [data-elder] :is(small, .pinyin, .note, h3, h4, .sources, .valid, details, summary, .text, .notice, .parts, .related .gloss, .jump button) {
    font-size: 1em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .anchor {
      transition: opacity 120ms;
    }
  }
  @media (forced-colors: active) {
    .parts {
      border: 1px solid CanvasText;
    }
    .choice button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .jump {
      background: Canvas;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media (hover: none) {
    .anchor {
      opacity: 1;
    }
  }
  /* Markup from a server, without scripts: everything is open, and there are no controls that would do nothing. */
  @media (scripting: none) {
    .toolbar,
    .jump,
    .actions {
      display: none;
    }
    .body[hidden] {
      display: block;
      content-visibility: visible;
    }
  }
  @media print {
    .toolbar,
    .jump,
    .anchor,
    .actions,
    .head::before,
    summary::before {
      display: none;
    }
    .glossary[data-theme='dark'] {
      ${unsafeCSS(colorsOf('light'))}
      color-scheme: light;
    }
    dl[data-long] {
      content-visibility: visible;
    }
    .entry > dt,
    h2 {
      break-after: avoid;
    }
    .body[hidden] {
      display: block;
      content-visibility: visible;
    }
  }
`;

export const glossaryStyles = [frame, unsafeCSS(contentCss), toolbarStyles, list, modes];
