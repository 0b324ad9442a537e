import type { Pack, Term } from '../../data/schema/pack.ts';
import { documentLd, observationLd, variableLd } from '../../widgets/core/export/observation-ld.ts';
import { termLd, termSetLd } from '../../widgets/core/export/term-ld.ts';

/**
 * A pack in schema.org vocabulary (JSON-LD), for search engines and data catalogues: terms as a `DefinedTermSet`,
 * indicators as `StatisticalVariable`s with their `Observation`s.
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
    ...termSetLd(pack),
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
    ...termLd(pack.id, term.id, term.headword, term.gloss.zh, term.definitions[0]?.text),
    alternateName: [...names],
  };
}
