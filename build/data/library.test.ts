import { describe, expect, test } from 'vitest';
import { Pack } from '../../data/schema/pack.ts';
import { buildLibrary } from './library.ts';
import { examplePack, REPORT, UNITS } from './pack.fixture.ts';
import { formatProblem } from './problem.ts';
import type { PackFolder } from './read-pack.ts';

const build = (...folders: PackFolder[]) => buildLibrary(folders, UNITS);
const complaints = (...folders: PackFolder[]) =>
  build(...folders)
    .problems.map(formatProblem)
    .join('\n');

test('a valid pack compiles to data that its schema accepts', () => {
  const { packs, problems } = build(examplePack());
  expect(problems).toEqual([]);
  expect(Pack.parse(packs[0])).toEqual(packs[0]);
});

test('a definition’s evidence is the exact place of its words', () => {
  const definition = build(examplePack()).packs[0]?.terms[0]?.definitions[0];
  expect(definition?.evidence?.section).toBe('annex');
  expect(REPORT.slice(definition?.evidence?.start, definition?.evidence?.end)).toBe(definition?.text);
});

test('nothing compiles while there is a problem', () => {
  expect(build(examplePack({ 'pack.yaml': ['1.0.0', '1.0'] })).packs).toEqual([]);
});

// Each case breaks one thing: [what, file, words of the example, their replacement].
describe('what an author is told', () => {
  test.each([
    ['text that is not YAML', 'terms/all.yaml', 'gloss: {', 'gloss: {{'],
    ['a misspelt key', 'terms/all.yaml', 'headword:', 'headwrod:'],
    ['an unknown key far from any', 'terms/all.yaml', 'category: industry', 'category: industry\n  frequency: 3'],
    ['unquoted text with a comma', 'terms/all.yaml', "'A cruise port, six clusters and the rest.'", 'A port, clusters'],
    ['a number where text is wanted', 'terms/all.yaml', "label: '6'", 'label: 6'],
    ['a year without quotes', 'indicators/all.yaml', "timePeriod: '2025'", 'timePeriod: 2025'],
    ['a misspelt value', 'terms/all.yaml', 'category: innovation', 'category: inovation'],
    ['a bad id', 'terms/all.yaml', 'id: high-tech', 'id: High_Tech'],
    ['a gloss that is too long', 'terms/all.yaml', '经认定、持续做研发的企业。', '长'.repeat(61)],
    [
      'an editorial definition without sources',
      'terms/all.yaml',
      /sources: .*/.exec(termsFile())?.[0] ?? '',
      'sources: []',
    ],
    ['a provenance that has other fields', 'terms/all.yaml', 'provenance: editorial', 'provenance: official'],
    ['value and range at once', 'indicators/all.yaml', 'range: [3, 5]', 'range: [3, 5]\n      value: 4'],
    ['a quote that differs', 'terms/all.yaml', '“6”,即六个集聚区', '“6”,即六大集聚区'],
    ['a quote of no document', 'pledges.yaml', 'document: report', 'document: annex'],
    ['a part that no definition holds', 'terms/all.yaml', 'means: 邮轮港', 'means: 邮轮母港'],
    ['a figure that the quote has not', 'indicators/all.yaml', 'figure: 270家', 'figure: 271家'],
    ['a pledge’s clause that differs', 'pledges.yaml', 'text: 新增停车位1000个以上,', 'text: 新增停车位1000处,'],
    ['a related term that is not there', 'terms/all.yaml', 'related: [high-tech]', 'related: [hi-tech]'],
    ['a term related to itself', 'terms/all.yaml', 'related: [high-tech]', 'related: [one-six-n]'],
    ['a unit that is not there', 'indicators/all.yaml', 'unitMeasure: company', 'unitMeasure: companies'],
    ['a pledge’s indicator that is not there', 'pledges.yaml', 'indicator: works', 'indicator: work'],
    ['a pledge’s indicator without commitment', 'pledges.yaml', 'indicator: works', 'indicator: talent'],
    ['an id twice', 'terms/all.yaml', 'id: high-tech', 'id: one-six-n'],
    ['a surface of two terms', 'terms/all.yaml', 'headword: 高新技术企业', 'headword: “1＋6＋N”体系'],
    ['a surface of nothing', 'terms/all.yaml', 'text: 1+6+N', 'text: “ ”'],
    ['a single character', 'terms/all.yaml', 'headword: 高新技术企业', 'headword: 放'],
    ['a guard’s word of nothing', 'terms/all.yaml', '[体系, 产业]', '[体系, “”]'],
    [
      'a term without surface',
      'terms/all.yaml',
      'headword: 高新技术企业',
      'headword: 高新技术企业\n  headwordIsSurface: false',
    ],
    ['a document that was changed', 'report.txt', '270家', '271家'],
    ['a document that is not there', 'pack.yaml', 'file: report.txt', 'file: report.md'],
    ['a section that does not begin', 'pack.yaml', 'starts: 附件', 'starts: 附件1'],
    ['a pack of another name', 'pack.yaml', 'id: example', 'id: sample'],
  ])('of %s', (_, file, words, others) => {
    expect(complaints(examplePack({ [file]: [words, others] }))).toMatchSnapshot();
  });

  test('of a file that belongs nowhere, and of pack.yaml missing', () => {
    const folder = { name: 'data/packs/stray', files: new Map([['notes.yaml', '']]) };
    expect(complaints(folder)).toMatchSnapshot();
  });

  test('of a file that is no list', () => {
    const { name, files } = examplePack();
    expect(complaints({ name, files: new Map([...files, ['pledges.yaml', 'id: parking\n']]) })).toMatchSnapshot();
  });

  test('all at once, from top to bottom', () => {
    const broken = examplePack({ 'pack.yaml': ['1.0.0', '1.0'], 'terms/all.yaml': ['headword:', 'headwrod:'] });
    expect(build(broken).problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'data/packs/example/pack.yaml:3',
      'data/packs/example/terms/all.yaml:1',
      'data/packs/example/terms/all.yaml:2',
    ]);
  });
});

describe('two terms with one surface', () => {
  const shared = (words: string, others: string) => complaints(examplePack({ 'terms/all.yaml': [words, others] }));

  test('are accepted if the first is guarded: the second is what the words mean elsewhere', () => {
    expect(shared('headword: 高新技术企业', "headword: 高新技术企业\n  surfaces: ['1+6+N']")).toBe('');
  });
  test('are rejected if the first is not guarded: no reader would ever see the second', () => {
    expect(shared('headword: 高新技术企业', 'headword: 高新技术企业\n  surfaces: [1+6+N体系]')).toContain(
      'which comes first',
    );
  });
});

function termsFile(): string {
  return examplePack().files.get('terms/all.yaml') ?? '';
}
