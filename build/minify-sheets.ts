import type { Plugin } from 'vite';

/** Files whose template literals are style sheets and nothing else. */
const SHEETS = /\/widgets\/core\/.*sheet\.ts$/;
/** Elsewhere, Lit's tag says which are. */
const ELEMENTS = /\/widgets\/elements\/.*\.ts$/;

/**
 * Removes comments and needless white space from the style sheets that the engine constructs. Bundlers minify code but
 * leave template literals as they are, comments included.
 */
export function minifySheets(): Plugin {
  return {
    name: 'mingci:minify-sheets',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const sheet = SHEETS.test(id) ? /`([^`]*)`/g : ELEMENTS.test(id) ? /(?<=\bcss)`([^`]*)`/g : undefined;
      if (!sheet?.test(code)) return undefined;
      return { code: code.replace(sheet, (_, css: string) => `\`${minifySheet(css)}\``), map: null };
    },
  };
}

/** Returns shorter, equivalent CSS. It may contain `${…}`, but no strings with braces, semicolons, commas or colons. */
export function minifySheet(css: string): string {
  const pieces = css.split(/(\$\{[^}]*\})/);
  return pieces
    .map((piece, index) => (index % 2 === 0 ? minify(piece) : piece))
    .join('')
    .trim();
}

function minify(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .replace(/(?<![\w.])0(?=\.\d)/g, '');
}
