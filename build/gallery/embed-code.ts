import type { Demo, ElementPage } from './elements.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locale.ts';
import { type Slot, slotted, type SnippetFile, snippetsFor, type Way } from './snippets.ts';
import type { GallerySource } from './source.ts';
import { WIDGETS_ZIP } from './widgets-zip.ts';

const words = {
  ways: { zh: '嵌入方式', en: 'How to embed it' },
  script: { zh: '脚本标签', en: 'Script tag' },
  esm: { zh: 'ES 模块', en: 'ES module' },
  react: { zh: 'React', en: 'React' },
  vue: { zh: 'Vue', en: 'Vue' },
  plain: { zh: '纯 HTML', en: 'Plain HTML' },
  iframe: { zh: 'iframe', en: 'iframe' },
  copy: { zh: '复制', en: 'Copy' },
  copyEmbed: { zh: '复制嵌入代码', en: 'Copy the embed code' },
  copied: { zh: '已复制', en: 'Copied' },
  failed: { zh: '复制失败', en: 'Couldn’t copy' },
  host: { zh: '放到自己的网站', en: 'Host it yourself' },
  fromHere: {
    zh: '代码从本站加载组件，适合试用。正式发布前：',
    en: 'This code loads Mingci from this site, which is fine for trying it out. Before you publish:',
  },
  download: { zh: '下载组件文件（zip）', en: 'Download the files (zip)' },
  upload: {
    zh: '，解压后把 widgets 文件夹放到你的网站。',
    en: ', unzip them and put the widgets folder on your site.',
  },
  base: {
    zh: '在这里填写它的地址，本页代码会随之更新：',
    en: 'Enter its address here, and the code on this page changes with it:',
  },
  policy: {
    zh: "内容安全策略（CSP）只需 default-src 'self'。文件若放在另一个域名下，该域名要返回 Access-Control-Allow-Origin。",
    en: "A content security policy of default-src 'self' is enough. If the files are on another host, it has to send Access-Control-Allow-Origin.",
  },
} as const;

/** Why to choose it. */
const about: Record<Way, { zh: string; en: string }> = {
  script: {
    zh: '最简单：粘贴到页面里就能用。带哈希校验，文件若被改动，浏览器不会运行它。',
    en: 'The simplest: paste it into a page. The hash makes browsers refuse the file if it has been changed.',
  },
  esm: { zh: '只加载这一个组件的代码。', en: 'Loads the code of this element only.' },
  react: {
    zh: '适用于 React 19 及以上，可直接使用自定义元素。',
    en: 'For React 19 and later, which support custom elements.',
  },
  vue: {
    zh: '在构建配置里声明：mingci- 开头的是自定义元素。',
    en: 'The build configuration declares that tags starting with mingci- are custom elements.',
  },
  plain: {
    zh: '不用脚本：内容和出处直接写在页面里。',
    en: 'No script at all: the content and its source, written into the page.',
  },
  iframe: {
    zh: '内容在单独的页面里，不会影响你的页面。frames.js 只用来调整框架高度。',
    en: 'The content stays in a page of its own and cannot touch yours. frames.js only adjusts the height of the frame.',
  },
};

/** The initial values of the slots. */
export function slotValues(demo: Pick<Demo, 'attributes' | 'content' | 'subject'>, root: string): Record<Slot, string> {
  const attributes = Object.entries(demo.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return {
    base: `${root}widgets/`,
    site: root,
    attributes: attributes.join(''),
    content: demo.content ?? '',
    id: demo.attributes[demo.subject ?? ''] ?? '',
  };
}

/** A button that copies the code most editors want, which is what they came for. */
export function copyEmbedButton(locale: Locale): Html {
  return html`<button type="button" class="button" data-copy="[data-way=script] pre"${copyWords(locale)} disabled>${words.copyEmbed[locale]}</button>`;
}

/** All ways to embed an element, one shown at a time, with CSS only. */
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
      </div>
      <h3>${words.host[locale]}</h3>${hosting(values, locale, root)}`;
}

/** How to host the files on one's own site: the code uses the address that is entered here. */
export function hosting({ base }: Record<Slot, string>, locale: Locale, root: string): Html {
  return html`
      <form class="base">
        <p>${words.fromHere[locale]}</p>
        <ol>
          <li><a href="${root}${WIDGETS_ZIP}" download>${words.download[locale]}</a>${words.upload[locale]}</li>
          <li><label>${words.base[locale]} <input type="text" data-base inputmode="url" spellcheck="false" autocomplete="off" value="${base}"></label></li>
        </ol>
        <p class="help">${words.policy[locale]}</p>
      </form>`;
}

/** The plain HTML differs for each term or indicator; only that of the chosen one is shown. */
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
            <figcaption><code>${name}</code><button type="button" data-copy${copyWords(locale)} disabled>${words.copy[locale]}</button></figcaption>
            <pre tabindex="0"><code>${values ? slotted(text, values) : text}</code></pre>
          </figure>`;
}

function copyWords(locale: Locale): Html {
  return html` data-copied="${words.copied[locale]}" data-failed="${words.failed[locale]}"`;
}
