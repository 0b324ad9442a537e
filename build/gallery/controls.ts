import type { Attribute } from 'custom-elements-manifest/schema';
import type { Bilingual } from '../../data/schema/common.ts';
import { attributeName, valueName } from './control-words.ts';
import type { Choice, Demo } from './elements.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locale.ts';

const words = {
  unset: { zh: '默认', en: 'Default' },
  any: { zh: '不限', en: 'Any' },
  controls: { zh: '选项', en: 'Options' },
  more: { zh: '更多属性', en: 'More attributes' },
  surface: { zh: '底色', en: 'Background' },
  auto: { zh: '跟随页面', en: 'Page' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  elder: { zh: '长者模式', en: 'Elder mode' },
  narrow: { zh: '窄栏', en: 'Narrow column' },
} as const satisfies Record<string, Bilingual>;

/**
 * A control for each attribute that a publisher may set: first those that the demo lists, then the others, collapsed.
 * Attributes that the element sets itself have none.
 */
export function controls(attributes: readonly Attribute[], demo: Demo, locale: Locale): Html {
  const settable = attributes.filter(({ description = '' }) => !/Read only\./.test(description));
  const first = demo.controls
    .map((name) => settable.find((attribute) => attribute.name === name))
    .filter((attribute) => attribute !== undefined);
  const others = settable.filter((attribute) => !first.includes(attribute));
  const more = html`<details class="more"><summary>${words.more[locale]}</summary><div>${others.map((attribute) => labelled(attribute, demo, locale))}
      </div></details>`;
  return html`<form class="controls" data-controls aria-label="${words.controls[locale]}">${first.map((attribute) => labelled(attribute, demo, locale))}
      ${others.length > 0 ? more : ''}
    </form>`;
}

function labelled(attribute: Attribute, demo: Demo, locale: Locale): Html {
  return html`
      <label><span>${attributeName(attribute.name)[locale]} <code>${attribute.name}</code></span>${control(attribute, demo, locale)}</label>`;
}

function control({ name, type }: Attribute, demo: Demo, locale: Locale): Html {
  const value = demo.attributes[name] ?? '';
  const listed: readonly Choice[] | undefined = demo.choices?.[name] ?? literals(type?.text ?? '', name, locale);
  if (type?.text === 'boolean') return html`<input type="checkbox" data-attribute="${name}" autocomplete="off">`;
  if (type?.text === 'number')
    return html`<input type="number" min="0" data-attribute="${name}" value="${value}" autocomplete="off">`;
  if (!listed)
    return html`<input type="text" data-attribute="${name}" value="${value}" autocomplete="off" spellcheck="false">`;
  const none = words[demo.filters?.includes(name) ? 'any' : 'unset'][locale];
  const unset = demo.subject === name ? '' : html`<option value="">${none}</option>`;
  return html`<select data-attribute="${name}" autocomplete="off"${demo.subject === name ? html` data-subject` : ''}>${unset}${listed.map(
    ({ value: each, label, content, bare }) =>
      html`<option value="${each}"${content ? html` data-content="${content}"` : ''}${bare ? html` data-bare="${bare}"` : ''}${each === value ? html` selected` : ''}>${label}</option>`,
  )}</select>`;
}

/** The values of a type that lists them, such as `'card' | 'row'`. */
export function literals(type: string, attribute: string, locale: Locale): Choice[] | undefined {
  const parts = type.split('|').map((part) => /^\s*["']([^"']+)["']\s*$/.exec(part)?.[1]);
  if (parts.includes(undefined)) return undefined;
  return (parts as string[]).map((value) => ({ value, label: valueName(attribute, value)[locale] }));
}

/** Controls for the element's surroundings: light or dark, elder mode, a narrow column. */
export function surroundings(locale: Locale): Html {
  return html`<form class="surroundings" data-surroundings>
      <fieldset class="tabs">
        <legend>${words.surface[locale]}</legend>${(['auto', 'light', 'dark'] as const).map(
          (surface) => html`
        <label><input type="radio" name="surface" value="${surface}"${surface === 'auto' ? html` checked` : ''} autocomplete="off">${words[surface][locale]}</label>`,
        )}
      </fieldset>
      <label><input type="checkbox" name="elder" autocomplete="off">${words.elder[locale]}</label>
      <label><input type="checkbox" name="narrow" autocomplete="off">${words.narrow[locale]}</label>
    </form>`;
}
