import { slotValues } from './embed-code.ts';
import type { Demo, ElementPage } from './elements.ts';
import { Html, html } from './html.ts';
import { fillSlots } from './snippets.ts';

/** The live element, and a pristine copy in a template, from which every change starts. */
export function stage({ tag }: ElementPage, demo: Demo, root: string): Html {
  const { content, site, base, id } = slotValues(demo, root);
  const attributes = Object.entries(demo.attributes).map(([name, value]) => html` ${name}="${value}"`);
  const values = {
    base,
    site,
    id,
    content: html`${content}`.markup,
    attributes: html`${attributes}`.markup,
  };
  const element = `<${tag}${values.attributes}>${demo.inside ?? '⟦content⟧'}</${tag}>`;
  const markup = new Html(
    fillSlots(
      (demo.around ?? '⟦element⟧').replace('⟦element⟧', () => element),
      values,
    ),
  );
  return html`<div class="stage" data-stage="${tag.replace('mingci-', '')}"><div class="column">${markup}</div></div>
      <template data-pristine>${markup}</template>`;
}
