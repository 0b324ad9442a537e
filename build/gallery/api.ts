import type { ElementDoc } from '../widgets/manifest.ts';
import { chinese } from './api-zh.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locale.ts';

const titles = {
  attributes: { zh: '属性', en: 'Attributes' },
  members: { zh: '脚本属性与方法', en: 'Properties and methods' },
  events: { zh: '事件', en: 'Events' },
  slots: { zh: '插槽', en: 'Slots' },
  parts: { zh: '样式部件 ::part()', en: 'Styling: ::part()' },
  properties: { zh: 'CSS 自定义属性', en: 'Styling: custom properties' },
  name: { zh: '名称', en: 'Name' },
  type: { zh: '类型', en: 'Type' },
  initial: { zh: '默认值', en: 'Default' },
  description: { zh: '说明', en: 'Description' },
} as const;

const words = { unnamed: { zh: '（默认）', en: '(default)' } } as const;

interface Row {
  name: string;
  type?: string | undefined;
  initial?: string | undefined;
  description?: string | undefined;
}

/** An element's API as tables, from its manifest. */
export function apiTables(element: ElementDoc, locale: Locale): Html {
  const attributes = new Set(element.attributes?.map(({ name }) => name));
  const members = (element.members ?? []).filter(({ name }) => !attributes.has(name));
  const tables: [keyof typeof titles, Row[]][] = [
    [
      'attributes',
      (element.attributes ?? []).map(({ name, type, default: initial, description }) => ({
        name,
        type: type?.text,
        initial,
        description,
      })),
    ],
    [
      'members',
      members.map(({ kind, name, description }) => ({ name: kind === 'method' ? `${name}()` : name, description })),
    ],
    ['events', (element.events ?? []).map(({ name, description }) => ({ name, description }))],
    [
      'slots',
      (element.slots ?? []).map(({ name, description }) => ({ name: name || words.unnamed[locale], description })),
    ],
    ['parts', element.cssParts ?? []],
    [
      'properties',
      (element.cssProperties ?? []).map(({ name, default: initial, description }) => ({ name, initial, description })),
    ],
  ];
  return html`${tables.filter(([, rows]) => rows.length > 0).map(([kind, rows]) => table(kind, rows, locale))}`;
}

function table(kind: keyof typeof titles, rows: readonly Row[], locale: Locale): Html {
  const typed = rows.some(({ type }) => type);
  const preset = rows.some(({ initial }) => initial);
  const heading = (column: keyof typeof titles) => html`<th scope="col">${titles[column][locale]}</th>`;
  return html`
      <div class="scroll" tabindex="0" role="region" aria-labelledby="api-${kind}">
      <table class="api">
        <caption id="api-${kind}">${titles[kind][locale]}</caption>
        <thead><tr>${heading('name')}${typed ? heading('type') : ''}${preset ? heading('initial') : ''}${heading('description')}</tr></thead>
        <tbody>${rows.map(
          ({ name, type, initial, description }) => html`
          <tr><th scope="row"><code>${name}</code></th>${typed ? html`<td>${type ? html`<code>${type}</code>` : ''}</td>` : ''}${preset ? html`<td class="initial">${initial ? html`<code>${initial}</code>` : ''}</td>` : ''}<td>${told(description, locale)}</td></tr>`,
        )}
        </tbody>
      </table>
      </div>`;
}

/** A description in the reader's language, with code marked up as code. */
function told(description: string | undefined, locale: Locale): Html {
  const translated = locale === 'zh' ? chinese(description ?? '') : undefined;
  const pieces = (translated ?? description ?? '').replace(/\s+/g, ' ').split('`');
  const text = html`${pieces.map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;
  return locale === 'zh' && translated === undefined ? html`<span lang="en">${text}</span>` : text;
}
