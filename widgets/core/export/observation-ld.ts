import type { Indicator, Observation, PackDocument } from '../../../data/schema/pack.ts';
import { scaled } from '../indicator/scaled.ts';
import type { Facts } from './facts.ts';
import { documentIri, indicatorIri } from './iri.ts';

/** A figure as a schema.org `Observation`, with the words it was read from. `index` is its place in the indicator. */
export function observationLd(
  pack: Pick<Facts, 'id' | 'units'>,
  indicator: Indicator,
  observation: Observation,
  index: number,
) {
  const { qualifier, unitMeasure, timePeriod, basis, evidence } = observation;
  const [start, end] = timePeriod.split('/');
  return {
    '@type': 'Observation',
    '@id': `${indicatorIri(pack.id, indicator.id)}/${index + 1}`,
    name: qualifier ? `${indicator.name.zh}（${qualifier.zh}）` : indicator.name.zh,
    variableMeasured: { '@id': indicatorIri(pack.id, indicator.id) },
    observationAbout: about(indicator, observation),
    observationDate: end ?? start,
    ...(end !== undefined && { observationPeriod: `P${Number(end.slice(0, 4)) - Number(start?.slice(0, 4)) + 1}Y` }),
    ...amount(observation),
    unitText: pack.units[unitMeasure]?.zh ?? unitMeasure,
    measurementQualifier: observation.obsStatus,
    ...(basis.length > 0 && { measurementMethod: basis.join('；') }),
    description: observation.quote,
    subjectOf: { '@id': documentIri(pack.id, evidence.document) },
  };
}

/** A figure that is limited on one side only (10%以上) has that limit and no value. */
function amount({ value, range, unitMult, comparator }: Observation): object {
  if (range) return { minValue: scaled(range[0], unitMult), maxValue: scaled(range[1], unitMult) };
  if (value === undefined) return {};
  const number = scaled(value, unitMult);
  if (comparator === '≥' || comparator === '>') return { minValue: number };
  if (comparator === '≤' || comparator === '<') return { maxValue: number };
  return { value: number };
}

const PLACES: Record<string, string> = {
  shibei: '山东省青岛市市北区',
  qingdao: '山东省青岛市',
  shandong: '山东省',
  china: '中国',
};

/** The place or the project that the figure is about. */
function about(indicator: Indicator, { refArea, qualifier }: Observation): object {
  const place = PLACES[refArea];
  if (place !== undefined) return { '@type': 'Place', name: place };
  return { '@type': 'Project', name: qualifier?.zh ?? indicator.name.zh };
}

/** The document that figures come from. */
export function documentLd(pack: Pick<Facts, 'id' | 'language' | 'licence'>, document: PackDocument) {
  return {
    '@type': 'Report',
    '@id': documentIri(pack.id, document.id),
    name: document.title.zh,
    alternateName: document.title.en,
    datePublished: document.date,
    ...(document.url && { url: document.url }),
    ...(pack.licence.source && { copyrightNotice: pack.licence.source.zh }),
    inLanguage: pack.language,
    publisher: { '@type': 'GovernmentOrganization', name: document.issuer.zh, alternateName: document.issuer.en },
  };
}

/** What an indicator measures. */
export function variableLd(pack: Pick<Facts, 'id'>, indicator: Indicator) {
  return {
    '@type': 'StatisticalVariable',
    '@id': indicatorIri(pack.id, indicator.id),
    name: indicator.name.zh,
    alternateName: indicator.name.en,
    description: indicator.description.zh,
    statType: { '@id': 'https://schema.org/measuredValue' },
  };
}
