import { elementsOf } from '../widgets/manifest.ts';
import { apiTables } from './api.ts';
import { controls, surroundings } from './controls.ts';
import { stage } from './demo.ts';
import { ELEMENT_PAGES, type ElementPage } from './elements.ts';
import { copyEmbedButton, embedCode } from './embed-code.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { type Locale, localized, rootFrom } from './locale.ts';
import type { GallerySource } from './source.ts';

const words = {
  others: { zh: '各组件', en: 'The elements' },
  live: { zh: '试一试', en: 'Try it' },
  tells: { zh: '事件记录', en: 'Event log' },
  missing: {
    zh: '没有符合这些选项的内容，读者看到的是标签里原有的文字。原因见事件记录。',
    en: 'Nothing fits these options, so readers see the text inside the tag. The event log says why.',
  },
  silent: { zh: '还没有事件。', en: 'No events yet.' },
  toCode: { zh: '查看代码与其他方式', en: 'See the code and other ways' },
  embed: { zh: '嵌入代码', en: 'Embed code' },
  api: { zh: '接口', en: 'API' },
  manifest: { zh: '以上内容的机器可读版本：', en: 'The same for machines: ' },
} as const;

/** The path of an element's page, the same in each language. */
export const pathOf = (tag: string) => `elements/${tag.replace('mingci-', '')}.html`;

/** An element's page: the live element, a control for each attribute, code to copy, and its API. */
export function elementPage(element: ElementPage, source: GallerySource, locale: Locale): string {
  const { tag, name, lead } = element;
  const doc = elementsOf(source.manifest).find(({ tagName }) => tagName === tag);
  if (!doc)
    throw new Error(`custom-elements.json has no ${tag}: define it, or remove it from build/gallery/elements.ts`);
  const path = pathOf(tag);
  const root = rootFrom(localized(path, locale));
  const demo = element.demo(source, locale);
  return page({
    locale,
    path,
    title: `${name[locale]} <${tag}> · ${locale === 'en' ? 'Mingci' : '明词'}`,
    description: lead[locale],
    main: html`
      <nav class="elements" aria-label="${words.others[locale]}">${ELEMENT_PAGES.map(
        (other) => html`
        <a href="${root}${localized(pathOf(other.tag), locale)}"${other === element ? html` aria-current="page"` : ''}>${other.name[locale]}</a>`,
      )}
      </nav>
      <header class="lead">
        <h1>${name[locale]} <code>&lt;${tag}&gt;</code></h1>
        <p>${lead[locale]}</p>
        <p class="ways">${copyEmbedButton(locale)} <a href="#embed">${words.toCode[locale]}</a></p>
      </header>
      <section class="try" aria-labelledby="live" data-try="${tag}">
        <h2 id="live">${words.live[locale]}</h2>
        <div class="bench">
          ${surroundings(locale)}
          ${stage(element, demo, root)}
          ${controls(doc.attributes ?? [], demo, locale)}
        </div>
        <p class="help missing" data-missing role="status"><span hidden>${words.missing[locale]}</span></p>
        <details class="told"><summary>${words.tells[locale]}</summary><ol data-told data-silent="${words.silent[locale]}" role="log" aria-label="${words.tells[locale]}"></ol></details>
      </section>
      <section aria-labelledby="embed">
        <h2 id="embed">${words.embed[locale]}</h2>${embedCode(element, demo, source, locale, root)}
      </section>
      <section aria-labelledby="api">
        <h2 id="api">${words.api[locale]}</h2>${apiTables(doc, locale)}
        <p class="help">${words.manifest[locale]}<a href="${root}widgets/custom-elements.json">custom-elements.json</a></p>
      </section>`,
  });
}
