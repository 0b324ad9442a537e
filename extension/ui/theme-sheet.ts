import { colorDeclarations, fonts } from '../../widgets/core/card/tokens.ts';

/** The card's colours and fonts, for the extension's pages; chosen by `data-theme` and `lang` of the root element. */
export function themeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { ${colorDeclarations('light')} color-scheme: light; }
    :root[data-theme="dark"] { ${colorDeclarations('dark')} color-scheme: dark; }
    @media (prefers-color-scheme: dark) {
      :root[data-theme="auto"] { ${colorDeclarations('dark')} color-scheme: dark; }
    }
    :root { font-family: ${fonts.latin}; }
    :root:lang(zh-Hans), :lang(zh-Hans), :lang(zh-Latn) { font-family: ${fonts['zh-Hans']}; }
    :root:lang(zh-Hant), :lang(zh-Hant) { font-family: ${fonts['zh-Hant']}; }
    :lang(en) { font-family: ${fonts.latin}; }
  `);
  return sheet;
}
