import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { compiledExample } from './pack.fixture.ts';
import { skosJsonLd, turtle } from './skos.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const TERM = 'urn:mingci:example/term/one-six-n';
let graph: Store;
let text: string;

beforeAll(async () => {
  text = await turtle(skosJsonLd(compiledExample('a "quoted" \\ term')));
  graph = new Store(new Parser().parse(text));
});

const labels = (property: string, subject = TERM) =>
  graph.getQuads(subject, SKOS + property, null, null).map(({ object }) => {
    if (object.termType !== 'Literal') return object.value;
    return object.language === '' ? object.value : `${object.value}@${object.language}`;
  });

test('the Turtle has the same graph as the JSON-LD', async () => {
  const quads = await jsonld.toRDF(skosJsonLd(compiledExample('a "quoted" \\ term')), {
    format: 'application/n-quads',
  });
  const other = new Store(new Parser({ format: 'N-Quads' }).parse(quads as string));
  expect(graph.size).toBe(other.size);
  expect(graph.size).toBeGreaterThan(30);
  expect([...other].every((quad) => graph.has(quad))).toBe(true);
});

test('a concept has its labels by language', () => {
  expect(labels('prefLabel').toSorted()).toEqual([
    '1+6+N tǐ xì@zh-latn-pinyin',
    'a "quoted" \\ term@en',
    '“1+6+N”体系@zh-hans',
    '「1+6+N」體系@zh-hant',
  ]);
  expect(labels('altLabel').toSorted()).toEqual(['1+6+N@zh-hans', '“1+6+N”體系@zh-hant']);
  expect(labels('related')).toEqual(['urn:mingci:example/term/high-tech']);
});

// Every SKOS graph must meet these: https://www.w3.org/TR/skos-reference/.
describe('the integrity conditions of SKOS', () => {
  const concepts = () => graph.getSubjects(null, `${SKOS}Concept`, null).map(({ value }) => value);

  test('S9: no concept is a scheme', () => {
    const schemes = new Set(graph.getSubjects(null, `${SKOS}ConceptScheme`, null).map(({ value }) => value));
    expect(schemes.size).toBe(1);
    expect(concepts().filter((concept) => schemes.has(concept))).toEqual([]);
  });
  test('S13: preferred, alternative and hidden labels are disjoint', () => {
    for (const concept of concepts()) {
      const all = ['prefLabel', 'altLabel', 'hiddenLabel'].flatMap((property) => labels(property, concept));
      expect(new Set(all).size).toBe(all.length);
    }
  });
  test('S14: at most one preferred label per language', () => {
    for (const concept of concepts()) {
      const languages = labels('prefLabel', concept).map((label) => label.split('@').at(-1));
      expect(new Set(languages).size).toBe(languages.length);
    }
  });
});

test('the same pack gives the same text', async () => {
  expect(await turtle(skosJsonLd(compiledExample('a "quoted" \\ term')))).toBe(text);
});
