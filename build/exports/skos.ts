import jsonld from 'jsonld';
import { type Quad, Parser, Writer } from 'n3';
import type { Pack, Term } from '../../data/schema/pack.ts';
import { isTraditional } from '../data/traditional.ts';
import { citeDefinition } from '../../widgets/core/export/citation.ts';
import { packIri, termIri } from '../../widgets/core/export/iri.ts';

const PREFIXES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
};

type Literal = { '@value': string; '@language': string };
const literal = (language: string, value: string | undefined): Literal[] =>
  value === undefined ? [] : [{ '@value': value, '@language': language }];

/** A pack's terms as a SKOS concept scheme, in JSON-LD 1.1. Categories become collections. */
export function skosJsonLd(pack: Pack): object {
  const scheme = packIri(pack.id);
  const categories = [...new Set(pack.terms.flatMap(({ category }) => category ?? []))].sort();
  return {
    '@context': PREFIXES,
    '@graph': [
      {
        '@id': scheme,
        '@type': 'skos:ConceptScheme',
        'dct:title': [...literal('zh-Hans', pack.title.zh), ...literal('en', pack.title.en)],
        'dct:hasVersion': pack.version,
        'dct:rights': pack.licence.editorial,
      },
      ...pack.terms.map((term) => concept(pack, term, scheme)),
      ...categories.map((category) => ({
        '@id': `${scheme}/category/${category}`,
        '@type': 'skos:Collection',
        'skos:prefLabel': literal('en', category),
        'skos:member': pack.terms
          .filter((term) => term.category === category)
          .map(({ id }) => ({ '@id': termIri(pack.id, id) })),
      })),
    ],
  };
}

function concept(pack: Pack, term: Term, scheme: string): object {
  const preferred = new Set([term.headword, term.hant]);
  return {
    '@id': termIri(pack.id, term.id),
    '@type': 'skos:Concept',
    'skos:inScheme': { '@id': scheme },
    'skos:topConceptOf': { '@id': scheme },
    'skos:notation': term.id,
    'skos:prefLabel': [
      ...literal('zh-Hans', term.headword),
      ...literal('zh-Hant', term.hant),
      ...literal('en', term.english?.text),
      ...literal('zh-Latn-pinyin', term.pinyin),
    ],
    'skos:altLabel': term.surfaces
      .filter(({ text }) => !preferred.has(text))
      .flatMap(({ text }) => literal(isTraditional(text) ? 'zh-Hant' : 'zh-Hans', text)),
    'skos:hiddenLabel': term.keys,
    'skos:definition': term.definitions.flatMap(({ text, en }) => [...literal('zh-Hans', text), ...literal('en', en)]),
    'skos:scopeNote': [...literal('zh-Hans', term.gloss.zh), ...literal('en', term.gloss.en)],
    'skos:related': term.related.map((ref) => ({ '@id': termIri(pack.id, ref) })),
    'dct:source': term.definitions
      .map((definition) => citeDefinition(pack, definition))
      .filter((source) => source !== ''),
  };
}

/** The same graph in Turtle. */
export async function turtle(document: object): Promise<string> {
  const nquads = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as string;
  const quads: Quad[] = new Parser({ format: 'N-Quads' }).parse(nquads);
  return await new Promise((resolve, reject) => {
    const writer = new Writer({ prefixes: PREFIXES });
    writer.addQuads(quads);
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)));
  });
}
