import type { Bilingual } from '../../data/schema/common.ts';
import { type Html, html } from './html.ts';
import { type Locale, langOf, localized, rootFrom } from './locale.ts';

/**
 * The content security policy of every page: no inline script or style, nothing from other origins. Publishers' own
 * pages may have such a policy, so what works here works there.
 */
export const POLICY =
  "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'";

export interface PageContent {
  locale: Locale;
  /** Relative to the root of its language: `elements/term.html`. */
  path: string;
  title: string;
  description: string;
  main: Html;
}

const words = {
  home: { zh: '明词', en: 'Mingci' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  menu: { zh: '本站', en: 'Site' },
  elements: { zh: '组件', en: 'Elements' },
  install: { zh: '浏览器扩展', en: 'Extension' },
  stories: { zh: '演示页', en: 'Demo' },
  other: { zh: 'English', en: '中文' },
  licence: {
    zh: '代码采用 MIT 许可。官方文件不适用著作权保护；编辑说明与译文采用 CC BY 4.0。',
    en: 'Code: MIT. Official documents are not subject to copyright; editorial texts are CC BY 4.0.',
  },
} as const satisfies Record<string, Bilingual>;

/** A whole page of the gallery. */
export function page({ locale, path, title, description, main }: PageContent): string {
  const root = rootFrom(localized(path, locale));
  const home = `${root}${localized('index.html', locale)}`;
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  return html`<!doctype html>
<html lang="${langOf[locale]}">
  ${head(root, title, description)}
  <body data-root="${root}">
    <a class="skip" href="#main">${words.skip[locale]}</a>
    <header class="masthead">
      <a class="brand" href="${home}" lang="zh-Hans">明词 <span lang="en">Mingci</span></a>
      <nav aria-label="${words.menu[locale]}">
        <a href="${home}#elements">${words.elements[locale]}</a>
        <a href="${home}#extension">${words.install[locale]}</a>
        <a href="${root}stories/news.html">${words.stories[locale]}</a>
        <a href="${root}${localized(path, other)}" lang="${langOf[other]}" hreflang="${langOf[other]}">${words.other[locale]}</a>
      </nav>
    </header>
    <main id="main" tabindex="-1">${main}</main>
    <footer><p>${words.licence[locale]}</p></footer>
  </body>
</html>
`.markup;
}

/** The site's own script writes addresses into the codes: it is waited for, so that no line moves when it comes. */
function head(root: string, title: string, description: string): Html {
  return html`<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <title>${title}</title>
    <meta name="description" content="${description}">
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="${root}gallery.css">
    <link rel="icon" href="${root}icon.svg">
    <script type="module" src="${root}widgets/mingci.js"></script>
    <script type="module" src="${root}gallery.js" blocking="render"></script>
  </head>`;
}
