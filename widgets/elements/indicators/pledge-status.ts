import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Lang } from '../../core/card/model.ts';
import { listLabels } from '../../core/indicator/list-labels.ts';
import type { PledgePart } from '../../core/indicator/select.ts';

type Status = PledgePart['part']['status'];

/** An empty ring, half full, full, crossed: they differ in shape, and have words beside them. */
const SIGNS: Record<Status, SVGTemplateResult> = {
  'not-reported': svg`<circle cx="8" cy="8" r="6" stroke-dasharray="2.5 2.2" />`,
  'under-way': svg`<circle cx="8" cy="8" r="6" /><path class="full" d="M8 2a6 6 0 0 1 0 12z" />`,
  kept: svg`<circle class="full" cx="8" cy="8" r="6" /><path class="cut" d="m5 8.2 2.2 2.2L11 6" />`,
  missed: svg`<circle cx="8" cy="8" r="6" /><path d="m5.5 5.5 5 5m0-5-5 5" />`,
};

/** The status of a part of a pledge, as far as it was reported. */
export function statusTemplate(status: Status, lang: Lang): TemplateResult {
  return html`<span class="status" part="status" data-status=${status}
    ><svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${SIGNS[status]}</svg>${listLabels[lang].pledge[status]}</span
  >`;
}

/** How many parts have which status, from kept to not reported. */
export function tally(parts: readonly PledgePart[], lang: Lang): TemplateResult {
  const statuses: Status[] = ['kept', 'under-way', 'missed', 'not-reported'];
  const counted = statuses
    .map((status) => ({ status, count: parts.filter(({ part }) => part.status === status).length }))
    .filter(({ count }) => count > 0);
  return html`<ul class="tally" part="tally">
    ${counted.map(({ status, count }) => html`<li>${statusTemplate(status, lang)} <b>${count}</b></li>`)}
  </ul>`;
}
