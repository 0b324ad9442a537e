import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportPack } from '../../../build/exports/export-pack.ts';
import { buildLibrary } from '../../../build/data/library.ts';
import { readPackFolders, readUnitsText } from '../../../build/data/repository.ts';
import { packOf } from '../pack.fixture.ts';
import { checkPack, type PackFile, parsePackFile } from './pack-json.ts';
import { readYomitan } from './yomitan.ts';

const shibei = buildLibrary(readPackFolders(), readUnitsText()).packs[0]!;
const asFile = (value: unknown) => parsePackFile(JSON.stringify(value));

/** The problems of a pack file after a change. */
function problemsOf(change: (pack: PackFile) => void) {
  const file = asFile(packOf('city', ['云上港', '数据湾']));
  change(file);
  const { pack, problems } = checkPack(file);
  expect(pack).toBeUndefined();
  return problems;
}
const firstTerm = (change: Record<string, unknown>) =>
  problemsOf(({ terms }) => Object.assign(terms[0] as object, change));

describe('a pack file', () => {
  it('can be as small as the example in docs/data.md', () => {
    const docs = readFileSync('docs/data.md', 'utf8');
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(docs) ?? [];
    const { pack, problems } = checkPack(parsePackFile(json));
    expect(problems).toEqual([]);
    expect(pack?.terms.length).toBeGreaterThan(0);
  });

  it('may be any pack that the build compiles; its definitions become editorial, with the document as source', () => {
    const { pack, problems } = checkPack(asFile({ ...shibei, id: 'copy' }));
    expect(problems).toEqual([]);
    const definitions = pack?.terms.flatMap((term) => term.definitions) ?? [];
    expect(new Set(definitions.map(({ provenance }) => provenance))).toEqual(new Set(['editorial']));
    expect(definitions.some(({ evidence }) => evidence)).toBe(false);
    const gangZhiGu = pack?.terms.find(({ id }) => id === 'gang-zhi-gu');
    expect(gangZhiGu?.definitions[0]?.sources).toEqual([{ title: shibei.documents[0]?.title.zh }]);
  });

  it.each([
    ['syntax', '{"format": "mingci-pack/1", "terms": ['],
    ['no-pack', '[1, 2]'],
    ['no-pack', '{"format": "other", "terms": []}'],
  ])('is refused if it is not one: %s', (code, text) => {
    expect(() => parsePackFile(text)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code }) as object }) as Error,
    );
  });

  it('has all its problems reported, by term and field', () => {
    const problems = problemsOf((file) => {
      file['licence'] = {};
      file.terms = [
        { ...(file.terms[0] as object), gloss: {}, html: '<b>' },
        { ...(file.terms[1] as object), id: 'Data Bay', surfaces: [] },
      ];
    });
    expect(problems).toEqual([
      { code: 'missing', field: 'licence.editorial' },
      { code: 'missing', field: 'gloss.zh', nth: 1, term: '云上港' },
      { code: 'unknown', field: 'html', nth: 1, term: '云上港' },
      { code: 'id', field: 'id', nth: 2, term: '数据湾', detail: 'Data Bay' },
    ]);
  });

  it.each([
    [{ surfaces: [] }, 'missing', 'surfaces'],
    [{ surfaces: [{ text: '“”' }] }, 'blank', 'surfaces.1'],
    [{ surfaces: [{ text: '港', guard: { after: { any: ['‘’'] } } }] }, 'blank', 'surfaces.1'],
    [{ headword: 7 }, 'kind', 'headword'],
    [{ definitions: [] }, 'missing', 'definitions'],
    [{ id: 't-2' }, 'twice', 'id'],
    [{ category: 'harbour' }, 'value', 'category'],
    [{ valid: { from: 'last year' } }, 'date', 'valid.from'],
    [
      {
        definitions: [{ provenance: 'editorial', text: '解', sources: [{ title: '源', url: 'javascript:alert(1)' }] }],
      },
      'address',
      'definitions.1.sources.1.url',
    ],
  ])('can’t have %j', (change, code, field) => {
    expect(firstTerm(change)).toContainEqual(expect.objectContaining({ code, field }));
  });
});

describe('a dictionary for Yomitan', () => {
  it('exported by us has each term once, with all its names and definitions', async () => {
    const files = new Map(await exportPack(shibei));
    const { entries, about } = readYomitan(files.get(`${shibei.id}-yomitan.zip`) as Uint8Array);
    expect(about.title).toBe(shibei.title.zh);
    expect(entries).toHaveLength(shibei.terms.length);
    const term = shibei.terms.find(({ id }) => id === 'gang-zhi-gu')!;
    const entry = entries.find(({ headword }) => headword === '港治谷');
    expect(entry?.surfaces).toEqual(expect.arrayContaining(term.surfaces.slice(1).map(({ text }) => text)));
    expect(entry?.definitions[0]?.text).toContain(term.definitions[0]?.text);
    expect(entry?.pinyin).toBe('gǎng zhì gǔ');
  });

  it('is refused if it is not one', () => {
    expect(() => readYomitan(new TextEncoder().encode('PK no'))).toThrow(
      expect.objectContaining({ problem: { code: 'zip' } }) as Error,
    );
  });
});
