import { autospace, colorDeclarations, fonts } from './tokens.ts';

/** The card is a sheet at the foot of a viewport that is narrow, or too low for a card above or below a line. */
const SHEET = '(width < 480px), (height < 320px)';

/** !important inside a shadow root outranks the page's, so no page rule for all elements gets in. */
const host = `
:host { all: initial !important; display: contents !important; direction: ltr !important; }
`;

/** `::after` is the padding at the foot; while there is more to scroll to, text fades out under it. */
const panel = `
.card {
  ${colorDeclarations('light')}
  color-scheme: light;
  box-sizing: border-box; position: fixed; inset: var(--y, 0) auto auto var(--x, 0); margin: 0; padding: 0 1.25em;
  inline-size: max-content; min-inline-size: min(20em, 100vi - 16px); max-inline-size: min(26em, 100vi - 16px);
  max-block-size: clamp(10em, var(--room, 34em), 34em);
  overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; scroll-padding-block: 3.75em 1em;
  border: 1px solid var(--mingci-line); border-radius: 0.75em;
  background: var(--mingci-surface); color: var(--mingci-body); accent-color: var(--mingci-accent);
  box-shadow: 0 1px 2px var(--mingci-shadow), 0 0.75em 2.25em -0.5em var(--mingci-shadow);
  font: 400 0.9375em/1.75 ${fonts.latin}; text-align: start; -webkit-user-select: text; user-select: text; overflow-wrap: anywhere; line-break: strict;
  ${autospace} text-spacing-trim: trim-start; -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
.card[data-theme="dark"] { ${colorDeclarations('dark')} color-scheme: dark; }
.card:lang(zh-Hans), .card :lang(zh-Hans), .card :lang(zh-Latn) { font-family: ${fonts['zh-Hans']}; }
.card:lang(zh-Hant), .card :lang(zh-Hant) { font-family: ${fonts['zh-Hant']}; }
.card :lang(en) { font-family: ${fonts.latin}; }
.card::backdrop { background: none; }
.card::after {
  content: ""; position: sticky; inset-block-end: 0; display: block; block-size: 1.25em; margin-inline: -1.25em; pointer-events: none;
  background: linear-gradient(transparent, var(--mingci-surface) 75%);
}
.card *, .card ::before { box-sizing: border-box; }
cite + .dot + cite { display: inline-block; }
`;

/** Undoes the browsers' own styles of these elements. */
const reset = `
h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
ul { list-style: none; }
cite, dfn { font-style: normal; }
`;

const head = `
.head {
  position: sticky; inset-block-start: 0; z-index: 1; display: flex; align-items: flex-start; gap: 0.5em;
  margin-inline: -1.25em -0.625em; padding: 1em 0 0.125em 1.25em; padding-inline-end: 0;
  background: var(--mingci-surface); box-shadow: 0 0.25em 0.25em -0.1em var(--mingci-surface);
}
h2 { flex: 1; color: var(--mingci-ink); font-size: 1.2667em; font-weight: 600; line-height: 1.45; text-wrap: balance; }
`;

const names = `
.pinyin { color: var(--mingci-quiet); font-size: 0.8667em; line-height: 1.6; letter-spacing: 0.01em; }
.english { margin-block-start: 0.25em; color: var(--mingci-ink); font-weight: 500; line-height: 1.5; }
.english small, .note { color: var(--mingci-quiet); font-weight: 400; font-size: 0.8667em; line-height: 1.6; }
.english small { white-space: nowrap; }
.gloss { margin-block-start: 0.5em; color: var(--mingci-ink); line-height: 1.7; }
`;

/** Items have a hanging indent: if one wraps, it stays clear where the next begins. */
const parts = `
.parts { margin-block-start: 0.875em; padding: 0.75em 0.875em; border-radius: 0.5em; background: var(--mingci-tint); font-size: 0.9333em; line-height: 1.6; }
.parts dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.625em 0.875em; }
.parts dt { min-inline-size: 1em; color: var(--mingci-accent); font-weight: 600; font-variant-numeric: lining-nums tabular-nums; }
.parts dd > p { color: var(--mingci-ink); }
.parts ul { display: grid; grid-template-columns: 1fr; gap: 0 0.75em; }
.parts ul[data-columns="2"] { grid-template-columns: 1fr 1fr; }
.parts ul[data-columns="3"] { grid-template-columns: 1fr 1fr 1fr; }
.parts li { padding-inline-start: 1em; text-indent: -1em; }
`;

const definition = `
.definition { margin-block-start: 1em; padding-block-start: 0.875em; border-block-start: 1px solid var(--mingci-line); }
.parts + .definition { border: 0; padding: 0; }
.definition h3 { color: var(--mingci-quiet); font-size: 0.8667em; line-height: 1.6; }
.definition h3 strong { color: var(--mingci-ink); font-weight: 600; }
.definition[data-provenance="official"] h3 strong { color: var(--mingci-accent); }
.definition .words { margin-block-start: 0.25em; }
.gloss, .words { text-wrap: pretty; }
.definition .note { margin-block-start: 0.25em; }
.breath { margin-inline-end: 0.3em; white-space: nowrap; }
.dot { font-family: ${fonts.latin}; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em 0.375em; margin: 0.25em -0.5em -0.25em; }
.notice { color: var(--mingci-accent); font-size: 0.8667em; }
.notice[data-failed] { color: var(--mingci-danger); }
.sources { display: flex; gap: 0.75em; margin-block-start: 0.375em; font-size: 0.8667em; line-height: 1.6; }
.sources h4 { flex: none; color: var(--mingci-quiet); }
.sources .date { color: var(--mingci-quiet); white-space: nowrap; }
.valid { margin-block-start: 0.5em; color: var(--mingci-quiet); font-size: 0.8667em; line-height: 1.6; }
details { margin-block-start: 0.25em; font-size: 0.9333em; line-height: 1.6; }
details p { margin-block-start: 0.25em; }
summary {
  display: flex; align-items: center; inline-size: fit-content; min-block-size: 2em; margin-inline: -0.5em; padding-inline: 0.5em;
  border-radius: 0.375em; color: var(--mingci-quiet); font-size: 0.9286em; cursor: pointer;
}
summary::before {
  content: ""; flex: none; inline-size: 0.4em; block-size: 0.4em; margin-inline: 0.4em 0.7em; rotate: -45deg; translate: -0.1em 0;
  border: solid currentColor; border-width: 0 1.5px 1.5px 0;
}
[open] > summary::before { rotate: 45deg; translate: 0 -0.1em; }
summary::-webkit-details-marker { display: none; }
summary:hover { background: var(--mingci-tint); color: var(--mingci-ink); }
.state { padding-block: 0.5em 0.25em; color: var(--mingci-quiet); }
.state[role="alert"] { color: var(--mingci-body); }
.state button.text { margin-inline: -0.5em; color: var(--mingci-accent); }
`;

const related = `
.related { margin-block-start: 1em; padding-block-start: 0.75em; border-block-start: 1px solid var(--mingci-line); }
.related h3 { color: var(--mingci-quiet); font-size: 0.8667em; line-height: 1.6; }
.term {
  display: flex; gap: 0.625em; align-items: baseline; inline-size: calc(100% + 1em); margin-inline: -0.5em; padding: 0.125em 0.5em;
  text-align: start;
}
.term b { flex: none; max-inline-size: 100%; color: var(--mingci-accent); font-weight: 500; }
.term span { overflow: hidden; color: var(--mingci-quiet); font-size: 0.8667em; text-overflow: ellipsis; white-space: nowrap; }
`;

/** The panel's own outline is half outside, because its head would cover one inside. */
const controls = `
button {
  appearance: none; margin: 0; padding: 0; border: 0; border-radius: 0.375em; background: none; color: inherit; font: inherit;
  cursor: pointer; touch-action: manipulation;
}
button:hover { background: var(--mingci-tint); }
button.icon { flex: none; display: grid; place-items: center; inline-size: 2em; block-size: 2em; margin-block-start: -0.125em; color: var(--mingci-quiet); }
button.back { margin-inline-start: -0.5em; }
button.text {
  display: inline-flex; align-items: center; gap: 0.25em; min-block-size: 2em; padding-inline: 0.5em; color: var(--mingci-quiet);
  font-size: 0.8667em;
}
button.icon:hover, button.text:hover { color: var(--mingci-ink); }
svg { flex: none; inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
a { color: var(--mingci-accent); text-underline-offset: 0.2em; text-decoration-thickness: from-font; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--mingci-accent); outline-offset: 1px; border-radius: 0.25em; }
.card:focus-visible { outline-offset: -1px; border-radius: 0.75em; }
.clipboard { position: absolute; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; opacity: 0; }
`;

/** 15, 17 and 20 px if the browser's default is 16; with `elder`, no text is below 24 px (18 pt). */
const sizes = `
.card[data-size="large"] { font-size: 1.0625em; }
.card[data-size="largest"] { font-size: 1.25em; }
.card[data-size="elder"] { font-size: 1.875em; }
.card[data-size="elder"] :is(button, summary) { min-inline-size: 60px; min-block-size: 60px; }
footer { padding-block-start: 0.5em; }
`;

/** The sheet ends a pixel below the edge: on screens with fractional pixel ratios, rounding would leave a gap. */
const media = `
@media ${SHEET} {
  .card {
    inset: auto 0 -1px; inline-size: auto; min-inline-size: 0; max-inline-size: none; max-block-size: min(62dvb, 36em);
    padding-block-end: env(safe-area-inset-bottom); border-width: 1px 0 0; border-radius: 1em 1em 0 0;
  }
  .card:focus-visible { border-radius: 1em 1em 0 0; }
  .card::backdrop { background: var(--mingci-scrim); pointer-events: none; }
  .head { padding-block-start: 1.375em; }
  .head::before {
    content: ""; position: absolute; inset: 0.5em 0 auto; inline-size: 2.25em; block-size: 0.25em; margin-inline: auto;
    border-radius: 1em; background: var(--mingci-line);
  }
  button.icon { inline-size: max(2.75em, 44px); block-size: max(2.75em, 44px); margin-block: -0.5em; }
  button.text, .term, summary { min-block-size: max(2.75em, 44px); align-items: center; }
}
@media (prefers-reduced-motion: no-preference) {
  .card { transition: opacity 120ms ease-out, translate 160ms cubic-bezier(0.2, 0.8, 0.2, 1); }
  @starting-style { .card:popover-open { opacity: 0; translate: 0 4px; } }
}
@media (forced-colors: active) {
  .card { border-color: CanvasText; }
  .parts { border: 1px solid CanvasText; }
  .card button { color: ButtonText; }
  .card .term b { color: LinkText; }
  .head::before { background: CanvasText; forced-color-adjust: none; }
  .card::after { background: none; }
  :focus-visible { outline-color: Highlight; }
}
@media print { .card { display: none; } }
`;

/** Styles for card content shown elsewhere. Needs the colours of tokens.ts; sizes follow the text around it. */
export const contentCss = [reset, parts, definition, controls].join('');

/** The same for a whole entry, as `entryTemplate` renders it. */
export const entryCss = [contentCss, names, related].join('');

let sheet: CSSStyleSheet | undefined;

/** The card's style sheet, constructed once for all cards of a document. */
export function cardSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([host, panel, reset, head, names, parts, definition, related, controls, sizes, media].join(''));
  }
  return sheet;
}
