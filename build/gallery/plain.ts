import type { Definition, Observation, Pack } from '../../data/schema/pack.ts';
import { labels } from '../../widgets/core/card/labels.ts';
import { numberText, wordsOf } from '../../widgets/core/indicator/figure.ts';
import { listLabels } from '../../widgets/core/indicator/list-labels.ts';
import { periodText } from '../../widgets/core/indicator/period.ts';
import { figuresOf as wishedFigures, leading } from '../../widgets/core/indicator/select.ts';
import { type Html, html } from './html.ts';
import { type Locale, langOf } from './locale.ts';
import { type IndicatorEntry, placeOf, type TermEntry } from './source.ts';

// What the elements show, as plain HTML, for pages without JavaScript.

/** Terms with their definitions, verbatim, and their sources. */
export function termList(entries: readonly TermEntry[], locale: Locale): Html {
  return html`<dl>${entries.map(
    ({ pack, term }) => html`
  <dt lang="zh-Hans"><dfn>${term.headword}</dfn></dt>${term.definitions.slice(0, 1).map(
    (definition) => html`
  <dd>
    <p lang="zh-Hans">${definition.text}</p>
    <p>${definitionSource(definition, { pack, term }, locale)}</p>
  </dd>`,
  )}`,
  )}
</dl>`;
}

/** A definition's provenance and source: 官方解释 · 2021年青岛市市北区政府工作报告，附件1. */
export function definitionSource(
  { provenance, evidence, sources = [] }: Definition,
  entry: TermEntry,
  locale: Locale,
): Html {
  const words = labels[langOf[locale]];
  const kind = html`<b>${words.provenance[provenance]}</b>`;
  if (evidence) {
    const { title, section } = placeOf(entry.pack, evidence, locale);
    return html`${kind} · <cite>${[title, section].filter((part) => part !== undefined).join(' · ')}</cite>`;
  }
  if (sources.length === 0) return html`${kind} · ${words.unsourced}`;
  return html`${kind} · ${sources.map(({ title, url }, index) => html`${index > 0 ? '；' : ''}${url ? html`<a href="${url}" lang="zh-Hans">${title}</a>` : html`<cite lang="zh-Hans">${title}</cite>`}`)}`;
}

/** The figure that an indicator shows by default, in one line: 地区生产总值增速：7%左右（2021年目标）. */
export function figureSentence({ pack, indicator }: IndicatorEntry, locale: Locale): string {
  const figure = leading(wishedFigures(pack, indicator, {}));
  if (!figure) throw new Error(`${indicator.id} has no figure`);
  return `${indicator.name[locale]}${listLabels[langOf[locale]].colon}${figureInWords(pack, figure.observation, locale).join('')}`;
}

/** A figure and, in brackets, its period and status, as the inline element words them. */
export function figureInWords(pack: Pack, o: Observation, locale: Locale): [figure: string, kind: string] {
  const lang = langOf[locale];
  const [period, status] = [periodText(o.timePeriod, lang), listLabels[lang].status[o.obsStatus]];
  return locale === 'en'
    ? [numberText(o, pack.units[o.unitMeasure], lang), ` (${period} ${status.toLowerCase()})`]
    : [wordsOf(o), `（${period}${status}）`];
}

/** An indicator's figures as the source words them, with period, status and the sentence. */
export function figureTable({ pack, indicator }: IndicatorEntry, locale: Locale): Html {
  const words = listLabels[langOf[locale]];
  const place = placeOf(pack, (indicator.observations[0] as Observation).evidence, locale);
  return html`<table>
  <caption>${indicator.name[locale]}</caption>
  <thead>
    <tr><th scope="col">${words.period}</th><th scope="col">${words.kind}</th><th scope="col">${words.figure}</th><th scope="col">${words.sentence}</th></tr>
  </thead>
  <tbody>${indicator.observations.map((o) => figureRow(o, pack, locale))}
  </tbody>
  <tfoot>
    <tr><td colspan="4">${words.source}${words.colon}<cite>${place.title}</cite> · ${periodText(place.date, langOf[locale])}</td></tr>
  </tfoot>
</table>`;
}

function figureRow(o: Observation, pack: IndicatorEntry['pack'], locale: Locale): Html {
  const lang = langOf[locale];
  const figure = lang === 'en' ? numberText(o, pack.units[o.unitMeasure], lang) : wordsOf(o);
  return html`
    <tr><th scope="row">${periodText(o.timePeriod, lang)}</th><td>${listLabels[lang].status[o.obsStatus]}</td><td>${figure}</td><td lang="zh-Hans"><q>${o.quote}</q></td></tr>`;
}

const INDICATOR = { zh: '指标', en: 'Indicator' } as const satisfies Record<Locale, string>;

/** The figures of several indicators that satisfy `fits`, one per row, for a list of targets. */
export function figuresOf(entries: readonly IndicatorEntry[], fits: (o: Observation) => boolean, locale: Locale): Html {
  const lang = langOf[locale];
  const words = listLabels[lang];
  const figures = entries.flatMap(({ pack, indicator }) =>
    indicator.observations.filter(fits).map((o) => ({ pack, indicator, o })),
  );
  return html`<table>
  <thead>
    <tr><th scope="col">${INDICATOR[locale]}</th><th scope="col">${words.period}</th><th scope="col">${words.figure}</th></tr>
  </thead>
  <tbody>${figures.map(({ pack, indicator, o }) => {
    const figure = lang === 'en' ? numberText(o, pack.units[o.unitMeasure], lang) : wordsOf(o);
    return html`
    <tr><th scope="row">${indicator.name[locale]}</th><td>${periodText(o.timePeriod, lang)}</td><td>${figure}</td></tr>`;
  })}
  </tbody>
</table>`;
}
