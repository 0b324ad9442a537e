import type { Pack, Term } from '../../data/schema/pack.ts';
import { packIri, termIri } from '../../widgets/core/export/iri.ts';
import { documentLd, observationLd, variableLd } from '../../widgets/core/export/observation-ld.ts';

/**
 * A pack in the vocabulary of schema.org (JSON-LD), for search engines and data catalogues: the terms as a
 * `DefinedTermSet`, the indicators as `StatisticalVariable`s with their `Observation`s.
 */
export function schemaOrg(pack: Pack): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      termSet(pack),
      ...pack.documents.map((document) => documentLd(pack, document)),
      ...pack.indicators.map((indicator) => variableLd(pack, indicator)),
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
