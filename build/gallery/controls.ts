import type { Attribute } from 'custom-elements-manifest/schema';
import type { Bilingual } from '../../data/schema/common.ts';
import type { Choice, Demo } from './elements.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locale.ts';

const words = {
  unset: { zh: '（不设）', en: '(not set)' },
  controls: { zh: '属性', en: 'Attributes' },
  surface: { zh: '底色', en: 'Background' },
  auto: { zh: '随页面', en: 'the page’s' },
  light: { zh: '浅色', en: 'light' },
  dark: { zh: '深色', en: 'dark' },
  elder: { zh: '长者模式', en: 'elder mode' },
  narrow: { zh: '窄栏', en: 'narrow' },
} as const satisfies Record<string, Bilingual>;

/** A control for each attribute that a publisher may set; what an element sets itself has none. */
export function controls(attributes: readonly Attribute[], demo: Demo, locale: Locale): Html {
  const settable = attributes.filter(({ description = '' }) => !/Read only\./.test(description));
  return html`<form class="controls" data-controls aria-label="${words.controls[locale]}">${settable.map(
    (attribute) => html`
      <label><code>${attribute.name}</code>${control(attribute, demo, locale)}</label>`,
  )}
    </form>`;
}

function control({ name, type }: Attribute, demo: Demo, locale: Locale): Html {
  const value = demo.attributes[name] ?? '';
  const listed: readonly Choice[] | undefined = demo.choices?.[name] ?? literals(type?.text ?? '');
  if (type?.text === 'boolean') return html`<input type="checkbox" data-attribute="${name}" autocomplete="off">`;
  if (type?.text === 'number')
    return html`<input type="number" min="0" data-attribute="${name}" value="${value}" autocomplete="off">`;
  if (!listed)
    return html`<input type="text" data-attribute="${name}" value="${value}" autocomplete="off" spellcheck="false">`;
  const unset = demo.subject === name ? '' : html`<option value="">${words.unset[locale]}</option>`;
  return html`<select data-attribute="${name}" autocomplete="off"${demo.subject === name ? html` data-subject` : ''}>${unset}${listed.map(
    ({ value: each, label, content }) =>
      html`<option value="${each}"${content ? html` data-content="${content}"` : ''}${each === value ? html` selected` : ''}>${label}</option>`,
  )}</select>`;
}

/** The values of a type that lists them: `'card' | 'row'`. */
export function literals(type: string): Choice[] | undefined {
  const parts = type.split('|').map((part) => /^\s*["']([^"']+)["']\s*$/.exec(part)?.[1]);
  if (parts.includes(undefined)) return undefined;
  return (parts as string[]).map((value) => ({ value, label: value }));
}

/** Where the element stands: on light or dark, among readers who need it large, in a narrow column. */
export function surroundings(locale: Locale): Html {
  return html`<form class="surroundings" data-surroundings>
      <fieldset>
        <legend>${words.surface[locale]}</legend>${(['auto', 'light', 'dark'] as const).map(
          (surface) => html`
        <label><input type="radio" name="surface" value="${surface}"${surface === 'auto' ? html` checked` : ''} autocomplete="off">${words[surface][locale]}</label>`,
        )}
      </fieldset>
      <label><input type="checkbox" name="elder" autocomplete="off">${words.elder[locale]}</label>
      <label><input type="checkbox" name="narrow" autocomplete="off">${words.narrow[locale]}</label>
    </form>`;
}
