import { colorDeclarations, fonts } from '../../widgets/core/card/tokens.ts';

/** `auto` follows the system. */
const themes = `
:root { ${colorDeclarations('light')} color-scheme: light; }
:root[data-theme="dark"] { ${colorDeclarations('dark')} color-scheme: dark; }
@media (prefers-color-scheme: dark) {
  :root[data-theme="auto"] { ${colorDeclarations('dark')} color-scheme: dark; }
}
`;

/** As in the card: 15, 17 and 20 px where the browser's own size is 16; with \`elder\` the smallest text is 24 px, 18 pt. */
const text = `
body { font: 400 0.9375rem/1.6 ${fonts.latin}; }
[data-size="large"] body { font-size: 1.0625rem; }
[data-size="largest"] body { font-size: 1.25rem; }
[data-size="elder"] body { font-size: 1.75rem; }
:lang(zh-Hans), :lang(zh-Latn) { font-family: ${fonts['zh-Hans']}; }
:lang(zh-Hant) { font-family: ${fonts['zh-Hant']}; }
:lang(en) { font-family: ${fonts.latin}; }
:root:lang(zh-Hans) body { font-family: ${fonts['zh-Hans']}; }
:root:lang(zh-Hant) body { font-family: ${fonts['zh-Hant']}; }
`;

const base = `
*, ::before, ::after { box-sizing: border-box; }
body {
  margin: 0; background: var(--mingci-surface); color: var(--mingci-body); accent-color: var(--mingci-accent);
  overflow-wrap: anywhere; line-break: strict; text-autospace: normal; text-spacing-trim: trim-start;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
h1, h2, h3 { color: var(--mingci-ink); font-weight: 600; text-wrap: balance; }
ul, ol { list-style: none; }
mark { background: none; color: var(--mingci-accent); font-weight: 600; }
svg { flex: none; inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
a { color: var(--mingci-accent); text-underline-offset: 0.2em; text-decoration-thickness: from-font; }
:focus-visible { outline: 2px solid var(--mingci-accent); outline-offset: 1px; border-radius: 0.25em; }
.quiet { color: var(--mingci-quiet); font-size: 0.8667em; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

const controls = `
button, input, select, textarea { margin: 0; color: var(--mingci-ink); font: inherit; }
button {
  appearance: none; display: inline-flex; align-items: center; justify-content: center; gap: 0.375em; min-block-size: 2.25em;
  padding: 0.25em 0.75em; border: 1px solid var(--mingci-line); border-radius: 0.5em; background: var(--mingci-surface);
  cursor: pointer; touch-action: manipulation;
}
button:hover { background: var(--mingci-tint); }
button.plain { border-color: transparent; background: none; color: var(--mingci-quiet); }
button.plain:hover { background: var(--mingci-tint); color: var(--mingci-ink); }
button.icon { inline-size: 2.25em; padding: 0; }
button[aria-pressed="true"] { color: var(--mingci-accent); }
input[type="search"], textarea, select {
  min-block-size: 2.5em; padding: 0.375em 0.75em; border: 1px solid var(--mingci-quiet); border-radius: 0.5em;
  background: var(--mingci-surface);
}
::placeholder { color: var(--mingci-quiet); opacity: 1; }
[data-size="elder"] :is(button, select, input) { min-inline-size: 60px; min-block-size: 60px; }
@media (forced-colors: active) {
  button { border-color: ButtonText; }
  button[aria-pressed="true"] { border-color: Highlight; color: Highlight; }
  mark { color: Highlight; text-decoration: underline; }
}
`;

/** What all pages of the extension share: tokens, text, controls. In a layer, so that each page's own sheet has the last word. */
export function surfaceSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer surface { ${[themes, text, base, controls].join('')} }`);
  return sheet;
}
