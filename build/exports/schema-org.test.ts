import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { compiledExample } from './pack.fixture.ts';
import { schemaOrg } from './schema-org.ts';

type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string };

/**
 * The part of the context served by https://schema.org that matters here: every bare name belongs to its vocabulary.
 */
const documentLoader = async (url: string) => ({
  contextUrl: undefined,
  documentUrl: url,
  document: { '@context': { '@vocab': 'https://schema.org/' } },
});

/** Properties of the types used here, from https://schema.org/version/latest/schemaorg-current-https.jsonld. */
const THING = ['name', 'alternateName', 'description', 'disambiguatingDescription', 'subjectOf', 'url'];
const CREATIVE_WORK = [...THING, 'version', 'inLanguage', 'license', 'datePublished', 'publisher', 'copyrightNotice'];
const QUANTITATIVE_VALUE = [...THING, 'value', 'minValue', 'maxValue', 'unitText'];
const PROPERTIES: Record<string, string[]> = {
  DefinedTermSet: [...CREATIVE_WORK, 'hasDefinedTerm'],
  DefinedTerm: [...THING, 'termCode', 'inDefinedTermSet'],
  Report: CREATIVE_WORK,
  GovernmentOrganization: THING,
  Place: THING,
  Project: THING,
  StatisticalVariable: [...THING, 'statType'],
  Observation: [
    ...QUANTITATIVE_VALUE,
    'variableMeasured',
    'observationAbout',
    'observationDate',
    'observationPeriod',
    'measurementQualifier',
    'measurementMethod',
  ],
};

async function nodes(): Promise<Node[]> {
  const flat = await jsonld.flatten(schemaOrg(compiledExample()), {}, { documentLoader });
  const graph = (flat as unknown as { '@graph': Node[] })['@graph'];
  return JSON.parse(JSON.stringify(graph).replaceAll('https://schema.org/', '')) as Node[];
}

test('every node has a schema.org type, and only properties of that type', async () => {
  for (const node of await nodes()) {
    if (node['@type'] === undefined) continue;
    const foreign = Object.keys(node).filter(
      (key) => !key.startsWith('@') && !PROPERTIES[node['@type'] ?? '']?.includes(key),
    );
    expect({ type: node['@type'], foreign }).toEqual({ type: node['@type'], foreign: [] });
  }
});

test('the set holds its terms, and each term names its set', async () => {
  const all = await nodes();
  const set = all.find((node) => node['@type'] === 'DefinedTermSet');
  const terms = all.filter((node) => node['@type'] === 'DefinedTerm');
  expect(set?.['hasDefinedTerm']).toEqual(expect.arrayContaining(terms.map((term) => ({ '@id': term['@id'] }))));
  expect(terms.map((term) => term['inDefinedTermSet'])).toEqual(terms.map(() => ({ '@id': set?.['@id'] })));
});

test('an observation measures an existing variable, in whole units', async () => {
  const all = await nodes();
  const ids = new Set(all.filter((node) => node['@type'] === 'StatisticalVariable').map((node) => node['@id']));
  const observations = all.filter((node) => node['@type'] === 'Observation');
  expect(observations).toHaveLength(6);
  for (const node of observations) expect(ids).toContain((node['variableMeasured'] as Node)['@id']);
  expect(observations.find((node) => node['@id']?.includes('talent'))).toMatchObject({ value: 137000, unitText: '人' });
  expect(observations.find((node) => node['@id']?.endsWith('works/2'))).toMatchObject({ minValue: 3, maxValue: 5 });
});

test('a figure bounded on one side only has a bound but no value', async () => {
  const more = (await nodes()).find((node) => node['@id']?.endsWith('works/1'));
  expect(more).toMatchObject({ minValue: 290, description: '完成道路综合整治290余条' });
  expect(more).not.toHaveProperty('value');
});
