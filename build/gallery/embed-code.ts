import type { Demo, ElementPage } from './elements.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locale.ts';
import { type Slot, slotted, type SnippetFile, snippetsFor, type Way } from './snippets.ts';
import type { GallerySource } from './source.ts';

const words = {
  ways: { zh: '嵌入方式', en: 'How to embed it' },
  script: { zh: '一个脚本', en: 'Script tag' },
  esm: { zh: '模块', en: 'ES module' },
  react: { zh: 'React', en: 'React' },
  vue: { zh: 'Vue', en: 'Vue' },
  plain: { zh: '纯 HTML', en: 'Plain HTML' },
  iframe: { zh: 'iframe', en: 'iframe' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  failed: { zh: '没能复制', en: 'Not copied' },
  base: { zh: '组件文件的地址', en: 'Where the widgets’ files are' },
  baseHelp: {
    zh: "把本站的 widgets/ 文件夹放到你的网站上，写它的地址。内容安全策略 default-src 'self' 即可；放在另一个域名下，则由那里发送 Access-Control-Allow-Origin。",
    en: "Put this site’s widgets/ folder on yours, and write its address. A content security policy of default-src 'self' is enough; another host has to send Access-Control-Allow-Origin.",
  },
} as const;

/** Why one would choose it. */
const about: Record<Way, { zh: string; en: string }> = {
  script: {
    zh: '一个文件，带哈希：文件若被改动，浏览器不会运行它。',
    en: 'One file with its hash: if a byte has changed, browsers do not run it.',
  },
  esm: { zh: '只取这一个组件的代码。', en: 'Loads the code of this element alone.' },
  react: { zh: 'React 19 起可直接写自定义元素。', en: 'React 19 and newer take custom elements as they are.' },
  vue: {
    zh: '告诉编译器 mingci- 开头的是自定义元素。',
    en: 'The compiler is told that mingci- begins a custom element.',
  },
  plain: {
    zh: '没有脚本：内容与出处直接写在页面里。',
    en: 'No script: the content and its source, in the page itself.',
  },
  iframe: {
    zh: '另一个网站的页面，与你的页面互不接触。frames.js 只听它自己的框架报告高度。',
    en: 'A page of another site that cannot reach into yours. frames.js listens to its own frames, and to their height alone.',
  },
};

/** What the slots are filled with before anybody has changed anything. */
export function slotValues(demo: Demo, root: string): Record<Slot, string> {
  const attributes = Object.entries(demo.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return {
    base: `${root}widgets/`,
    site: root,
    attributes: attributes.join(''),
    content: demo.content ?? '',
    id: demo.attributes[demo.subject ?? ''] ?? '',
  };
}

/** All ways to embed an element, one shown at a time; without a script of ours, by CSS alone. */
export function embedCode(
  { tag }: ElementPage,
  demo: Demo,
  { integrity }: GallerySource,
  locale: Locale,
  root: string,
): Html {
  const values = slotValues(demo, root);
  const [first] = Object.values(demo.plain ?? {});
  const snippets = snippetsFor({ tag, integrity, ...demo, plain: first });
  const ways = Object.entries(snippets) as [Way, SnippetFile[]][];
  return html`
      <form class="base"><label>${words.base[locale]} <input type="text" data-base inputmode="url" spellcheck="false" autocomplete="off" value="${values.base}"></label>
        <p class="help">${words.baseHelp[locale]}</p></form>
      <div class="codes">
        <fieldset class="tabs"><legend>${words.ways[locale]}</legend>${ways.map(
          ([way], index) => html`
          <label><input type="radio" name="way" value="${way}"${index === 0 ? html` checked` : ''} autocomplete="off">${words[way][locale]}</label>`,
        )}
        </fieldset>${ways.map(
          ([way, files]) => html`
        <div class="code" data-way="${way}">
          <p class="help">${about[way][locale]}</p>${way === 'plain' ? plainFiles(demo, values.id, locale) : files.map((file) => fileMarkup(file, values, locale))}
        </div>`,
        )}
      </div>`;
}

/** Plain HTML says something else for each term or indicator; that of the chosen one is shown. */
function plainFiles(demo: Demo, chosen: string, locale: Locale): Html[] {
  return Object.entries(demo.plain ?? {}).map(
    ([subject, text]) => html`
          <div data-when="${subject}"${subject === chosen ? '' : html` hidden`}>${fileMarkup({ name: 'page.html', text }, undefined, locale)}
          </div>`,
  );
}

export function fileMarkup(
  { name, text }: SnippetFile,
  values: Record<Slot, string> | undefined,
  locale: Locale,
): Html {
  return html`
          <figure>
            <figcaption><code>${name}</code><button type="button" data-copy data-copied="${words.copied[locale]}" data-failed="${words.failed[locale]}" disabled>${words.copy[locale]}</button></figcaption>
            <pre tabindex="0"><code>${values ? slotted(text, values) : text}</code></pre>
          </figure>`;
}
