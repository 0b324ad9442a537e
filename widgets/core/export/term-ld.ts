import type { Pack } from '../../../data/schema/pack.ts';
import { packIri, termIri } from './iri.ts';

/** A glossary as schema.org's `DefinedTermSet`. */
export function termSetLd({ id, title }: Pick<Pack, 'id' | 'title'>) {
  return { '@type': 'DefinedTermSet', '@id': packIri(id), name: title.zh, alternateName: title.en };
}

/** One term of it, with its gloss, and its definition where that is shown too. */
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
