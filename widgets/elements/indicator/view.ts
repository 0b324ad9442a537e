import type { TemplateResult } from 'lit';
import type { Observation } from '../../../data/schema/pack.ts';
import type { Lang } from '../../core/card/model.ts';
import { inLang } from '../../core/card/in-lang.ts';
import type { Unit } from '../../core/indicator/figure.ts';
import { indicatorLabels } from '../../core/indicator/labels.ts';
import { periodText } from '../../core/indicator/period.ts';
import type { Facts } from '../../core/export/facts.ts';
import type { Figure } from '../../core/indicator/select.ts';

/** A figure and its reader's language. */
export interface View extends Figure {
  lang: Lang;
  /** A control that leads to the figure's words in the source, if any: under its sentence, or in a row of the table. */
  toSource?: ((observation: Observation, place: 'sentence' | 'row') => TemplateResult) | undefined;
}

export function unitOf({ facts }: Pick<View, 'facts'>, { unitMeasure }: Observation): Unit {
  return facts.units[unitMeasure];
}

/** A figure's area, period and kind: 青岛市市北区 · 2021年 · 目标. */
export function metaOf({ observation: o, lang }: View): string[] {
  const words = indicatorLabels[lang];
  const area = words.area[o.refArea];
  const qualifier = o.qualifier && inLang(o.qualifier, lang);
  const parts = [area, periodText(o.timePeriod, lang), words.status[o.obsStatus], qualifier];
  return parts.filter((part) => part !== undefined);
}

/** The document that contains its sentence. */
export function documentOf({ facts, observation: { evidence } }: Figure): Facts['documents'][number] | undefined {
  return facts.documents.find(({ id }) => id === evidence.document);
}

/** The source of its sentence: document, section, date. */
export function sourceOf(view: View): string[] {
  const { observation, lang } = view;
  const { evidence } = observation;
  const document = documentOf(view);
  const section = document?.sections.find(({ id }) => id === evidence.section);
  const parts = [document && inLang(document.title, lang), section && inLang(section.label, lang)];
  return [...parts, document && periodText(document.date, lang)].filter((part) => part !== undefined);
}
