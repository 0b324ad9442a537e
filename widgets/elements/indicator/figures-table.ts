import { html, type TemplateResult } from 'lit';
import { comparisonLabels } from '../../core/indicator/comparison-labels.ts';
import { indicatorLabels } from '../../core/indicator/labels.ts';
import { periodText } from '../../core/indicator/period.ts';
import { valueTemplate } from './value.ts';
import type { View } from './view.ts';
import { inLang } from '../../core/card/in-lang.ts';

/** All figures of an indicator, including those in its chart, in the order of the source. */
export function figuresTable(view: View): TemplateResult {
  const { indicator, lang } = view;
  const words = { ...indicatorLabels[lang], ...comparisonLabels[lang] };
  return html`<details part="figures">
    <summary>${words.allFigures}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.period}</th>
          <th scope="col">${words.kind}</th>
          <th scope="col">${words.figure}</th>
        </tr>
      </thead>
      <tbody>
        ${indicator.observations.map(
          (observation, index) => html`<tr>
            <th scope="row">${periodText(observation.timePeriod, lang)}</th>
            <td>${words.status[observation.obsStatus]}${observation.qualifier ? html` <small>${inLang(observation.qualifier, lang)}</small>` : ''}</td>
            <td class="numeric">${valueTemplate({ ...view, observation, index })} ${view.toSource?.(observation, 'row')}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
