import type { Pack } from '../../../data/schema/pack.ts';
import { packIri, termIri } from './iri.ts';

/** A glossary as a schema.org `DefinedTermSet`. */
export function termSetLd({ id, title }: Pick<Pack, 'id' | 'title'>) {
  return { '@type': 'DefinedTermSet', '@id': packIri(id), name: title.zh, alternateName: title.en };
}

/** A term of a glossary, with its gloss and, if that is shown too, its definition. */
export function termLd(pack: string, id: string, headword: string, gloss: string, definition?: string) {
  return {
    '@type': 'DefinedTerm',
    '@id': termIri(pack, id),
    name: headword,
    termCode: id,
    ...(definition !== undefined && { description: definition }),
    disambiguatingDescription: gloss,
    inDefinedTermSet: { '@id': packIri(pack) },
  };
}
