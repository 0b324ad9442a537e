import type { Indicator, Observation, Pack, PackDocument, Term } from '../../data/schema/pack.ts';
import { cite } from './citation.ts';
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
    license: pack.licence.editorial,
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
  const { value, range, unitMult, unitMeasure, timePeriod, obsStatus, comparator, quote, evidence } = observation;
  const [start, end] = timePeriod.split('/');
  return {
    '@type': 'Observation',
    '@id': `${indicatorIri(pack.id, indicator.id)}/${index + 1}`,
    name: observation.qualifier ? `${indicator.name.zh}（${observation.qualifier.zh}）` : indicator.name.zh,
    variableMeasured: { '@id': indicatorIri(pack.id, indicator.id) },
    observationAbout: { '@type': 'Place', name: observation.refArea },
    observationDate: end ?? start,
    ...(end !== undefined && { observationPeriod: `P${Number(end.slice(0, 4)) - Number(start?.slice(0, 4)) + 1}Y` }),
    ...(value !== undefined && { value: scaled(value, unitMult) }),
    ...(range && { minValue: scaled(range[0], unitMult), maxValue: scaled(range[1], unitMult) }),
    unitText: pack.units[unitMeasure]?.zh ?? unitMeasure,
    measurementQualifier: `${obsStatus} ${comparator}`,
    description: quote,
    subjectOf: { '@id': documentIri(pack, evidence.document), name: cite(pack, evidence) },
  };
}
