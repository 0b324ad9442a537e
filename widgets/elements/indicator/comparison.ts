import { css, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { contentLang, inLang } from '../../core/card/in-lang.ts';
import { adopt } from '../shared/adopt.ts';
import { drawChart } from './chart.ts';
import { chartStyles } from './chart-styles.ts';
import { figuresTable } from './figures-table.ts';
import { tableStyles } from './table-styles.ts';
import type { View } from './view.ts';

/** What a card shows of an indicator with several figures: a chart, if they can be compared, and a table of all. */
export function comparison(view: View): TemplateResult {
  const { indicator, lang } = view;
  const chart = drawChart(view);
  const note = indicator.comparability;
  return html`${chart ?? nothing} ${figuresTable(view)}
    ${note && !chart ? html`<p class="note" part="note" lang=${contentLang(lang)}>${inLang(note, lang)}</p>` : nothing}`;
}

export const comparisonStyles = [
  tableStyles,
  chartStyles,
  css`
    details :is(th, td) {
      white-space: nowrap;
    }
    details :is(small, td:last-child) {
      white-space: normal;
    }
    .root[data-elder] details :is(th, td) {
      white-space: normal;
    }
  `,
];

/** Gives an element the style sheets that a comparison needs. */
export function dress(element: LitElement): void {
  adopt(element, ...comparisonStyles);
}
