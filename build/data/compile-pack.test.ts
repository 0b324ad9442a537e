import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import type { Term } from '../../data/schema/pack.ts';
import { createMatcher } from '../../widgets/core/text/matcher.ts';
import { loadTable } from '../../widgets/core/text/table.ts';
import { compileTable, tableModule } from './default-table.ts';
import { buildLibrary } from './library.ts';
import { examplePack, UNITS } from './pack.fixture.ts';
import { stableJson } from './stable-json.ts';
import { isTraditional, traditional } from './traditional.ts';

function compiled(words = '', others = '') {
  const { packs, problems } = buildLibrary([examplePack({ 'terms/all.yaml': [words, others] })], UNITS);
  expect(problems).toEqual([]);
  return packs;
}
const term = (id: string, words?: string, others?: string): Term | undefined =>
  compiled(words, others)[0]?.terms.find((t) => t.id === id);

test('Traditional forms are surfaces, and their guards look for both scripts', () => {
  expect(term('one-six-n')?.surfaces).toEqual([
    { text: '“1+6+N”体系' },
    { text: '“1+6+N”體系' },
    { text: '1+6+N', guard: { near: { any: ['体系', '體系', '产业', '產業'] } } },
  ]);
});

test('each distinct Traditional form is a surface', () => {
  const surfaces = term('high-tech', 'headword: 高新技术企业', 'headword: 里子工程')?.surfaces.map(({ text }) => text);
  expect(surfaces).toEqual(['里子工程', '裏子工程', '裡子工程']);
});

test('a document ships with the address at which its issuer published it', () => {
  expect(compiled()[0]?.documents[0]?.url).toBe('https://www.example.gov.cn/report.html');
});

test('a headword with headwordIsSurface: false is not a surface', () => {
  const found = term(
    'high-tech',
    'headword: 高新技术企业',
    'headword: 放\n  headwordIsSurface: false\n  surfaces: [简政放权]',
  );
  expect(found).toMatchObject({ headword: '放', surfaces: [{ text: '简政放权' }, { text: '簡政放權' }] });
});

test('an author’s reading replaces the computed one, and gives the search keys', () => {
  const found = term('high-tech', 'headword: 高新技术企业', 'headword: 高新技术企业\n  pinyin: gāo xīn');
  expect(found).toMatchObject({ pinyin: 'gāo xīn', keys: ['gaoxin', 'gx'] });
});

test('a definition without sources ships without them', () => {
  const found = term(
    'high-tech',
    "sources: [{ title: 高新技术企业认定管理办法, url: 'https://example.com/a?b=1&c=2' }]",
    'unsourced: true',
  );
  expect(Object.keys(found?.definitions[0] ?? {})).toEqual(['provenance', 'text', 'en']);
});

test('a pack has only the units that it uses', () => {
  const { packs } = buildLibrary([examplePack()], `${UNITS}litre: { zh: 升, en: litres }\n`);
  expect(Object.keys(packs[0]?.units ?? {})).not.toContain('litre');
  expect(Object.keys(packs[0]?.units ?? {})).toContain('percent');
});

test('the table’s module returns a table that finds pack/term', async () => {
  const code = stripTypeScriptTypes(tableModule(compileTable(compiled())));
  const { defaultTable } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    defaultTable: () => ArrayBuffer;
  };
  expect(createMatcher(loadTable(defaultTable())).find('新增高新技術企業7家')).toEqual([
    { start: 2, end: 8, term: 'example/high-tech' },
  ]);
});

test('the same sources give the same bytes, one term per line', () => {
  const [json, again] = [compiled(), compiled()].map(([pack]) => stableJson(pack ?? {}));
  expect(json).toBe(again);
  expect(JSON.parse(json ?? '')).toEqual(compiled()[0]);
  expect(json?.split('\n').filter((line) => line.startsWith('{"id":"high-tech"'))).toHaveLength(1);
});

test('a gloss gets a Traditional form; a quoted definition stays as in its source', () => {
  const found = term('one-six-n');
  expect(found?.gloss.hant).toBe(traditional(found?.gloss.zh ?? ''));
  expect(found?.gloss.hant).not.toBe(found?.gloss.zh);
  expect(found?.definitions.map(({ text }) => isTraditional(text))).not.toContain(true);
});
