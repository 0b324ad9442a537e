import type { Observation } from '../../../data/schema/pack.ts';
import type { Lang } from '../card/model.ts';
import { type Chart, observationsOf } from './chart.ts';
import { basisText, numberText, type Unit, wordsOf } from './figure.ts';
import { comparisonLabels } from './comparison-labels.ts';
import { indicatorLabels } from './labels.ts';
import { periodText } from './period.ts';

/** A figure as shown to readers of `lang`: in the source's words in Chinese, as a number in English. */
export function told(o: Observation, unit: Unit, lang: Lang): string {
  return lang === 'en' ? numberText(o, unit, lang) + basisText(o, lang) : wordsOf(o);
}

/** A chart's text alternative, for those who can't see it: 条形图，从零起。2020年预计：8%左右；2021年目标：10%以上。 */
export function alternative(chart: Chart, unit: Unit, lang: Lang): string {
  const words = { ...indicatorLabels[lang], ...comparisonLabels[lang] };
  const figures = observationsOf(chart).map((o) => {
    const when = [periodText(o.timePeriod, lang), words.status[o.obsStatus]].join(lang === 'en' ? ', ' : '');
    return `${when}${words.colon}${told(o, unit, lang)}`;
  });
  return [words.chart[chart.kind], figures.join(words.and), ''].join(words.stop).trim();
}
