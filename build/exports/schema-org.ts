import type { Indicator, Observation, Pack, PackDocument, Term } from '../../data/schema/pack.ts';
import { indicatorIri, packIri, termIri } from './iri.ts';
import { scaled } from './scaled.ts';

/**
 * A pack in the vocabulary of schema.org (JSON-LD), for search engines and data catalogues: the terms as a
 * `DefinedTermSet`, the indicators as `StatisticalVariable`s with their `Observation`s.
 */
export function schemaOrg(pack: Pack): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      termSet(pack),
      ...pack.documents.map((document) => report(pack, document)),
      ...pack.indicators.map((indicator) => variable(pack, indicator)),
      ...pack.indicators.flatMap((indicator) =>
        indicator.observations.map((observation, i) => observed(pack, indicator, observation, i)),
      ),
    ],
  };
}

function termSet(pack: Pack): object {
  return {
    '@type': 'DefinedTermSet',
    '@id': packIri(pack.id),
    name: pack.title.zh,
    alternateName: pack.title.en,
    version: pack.version,
    inLanguage: pack.language,
    license: `https://spdx.org/licenses/${pack.licence.editorial}`,
    hasDefinedTerm: pack.terms.map((term) => definedTerm(pack, term)),
  };
}

function definedTerm(pack: Pack, term: Term): object {
  const names = new Set([term.hant, term.english?.text, ...term.surfaces.map(({ text }) => text)]);
  names.delete(term.headword);
  names.delete(undefined);
  return {
    '@type': 'DefinedTerm',
    '@id': termIri(pack.id, term.id),
    name: term.headword,
    alternateName: [...names],
    termCode: term.id,
    description: term.definitions[0]?.text,
    disambiguatingDescription: term.gloss.zh,
    inDefinedTermSet: { '@id': packIri(pack.id) },
  };
}

function documentIri(pack: Pack, document: string): string {
  return `${packIri(pack.id)}/document/${document}`;
}

function report(pack: Pack, document: PackDocument): object {
  return {
    '@type': 'Report',
    '@id': documentIri(pack, document.id),
    name: document.title.zh,
    alternateName: document.title.en,
    datePublished: document.date,
    ...(pack.licence.source && { copyrightNotice: pack.licence.source.zh }),
    inLanguage: pack.language,
    publisher: { '@type': 'GovernmentOrganization', name: document.issuer.zh, alternateName: document.issuer.en },
  };
}

function variable(pack: Pack, indicator: Indicator): object {
  return {
    '@type': 'StatisticalVariable',
    '@id': indicatorIri(pack.id, indicator.id),
    name: indicator.name.zh,
    alternateName: indicator.name.en,
    description: indicator.description.zh,
    statType: { '@id': 'https://schema.org/measuredValue' },
  };
}

function observed(pack: Pack, indicator: Indicator, observation: Observation, index: number): object {
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
    subjectOf: { '@id': documentIri(pack, evidence.document) },
  };
}

/** A figure that is only limited from one side (10%以上) has that limit, and no value. */
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

/** The place that is counted, or the project. */
function about(indicator: Indicator, { refArea, qualifier }: Observation): object {
  const place = PLACES[refArea];
  if (place !== undefined) return { '@type': 'Place', name: place };
  return { '@type': 'Project', name: qualifier?.zh ?? indicator.name.zh };
}
