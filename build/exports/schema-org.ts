import type { Indicator, Pack, PackDocument, Term } from '../../data/schema/pack.ts';
import { documentIri, indicatorIri, packIri, termIri } from '../../widgets/core/export/iri.ts';
import { observationLd } from '../../widgets/core/export/observation-ld.ts';

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
        indicator.observations.map((observation, i) => observationLd(pack, indicator, observation, i)),
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

function report(pack: Pack, document: PackDocument): object {
  return {
    '@type': 'Report',
    '@id': documentIri(pack.id, document.id),
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
