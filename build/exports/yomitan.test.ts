import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { compiledExample } from './pack.fixture.ts';
import { yomitanZip } from './yomitan.ts';

/** What Yomitan's dictionary-index-schema and dictionary-term-bank-v3-schema require of the features used here. */
const Language = z.string().regex(/^[a-z]{2,3}$/);
const Index = z.strictObject({
  title: z.string().min(1),
  revision: z.string().min(1),
  format: z.literal(3),
  sequenced: z.literal(true),
  author: z.string(),
  description: z.string(),
  attribution: z.string(),
  sourceLanguage: Language,
  targetLanguage: Language,
});
type Content = string | Content[] | { tag: string; content?: Content | undefined };
const Content: z.ZodType<Content> = z.lazy(() =>
  z.union([
    z.string(),
    z.array(Content),
    z.strictObject({
      tag: z.enum(['span', 'div', 'ol', 'ul', 'li', 'details', 'summary']),
      content: Content.optional(),
      lang: z.string().optional(),
      style: z.strictObject({ fontSize: z.string() }).optional(),
    }),
  ]),
);
const TermBank = z.array(
  z.tuple([
    z.string().min(1),
    z.string(),
    z.string(),
    z.string(),
    z.number(),
    z.array(z.strictObject({ type: z.literal('structured-content'), content: Content })),
    z.int(),
    z.string(),
  ]),
);
const TagBank = z.array(z.tuple([z.string(), z.string(), z.number(), z.string(), z.number()]));

function read(): Record<string, unknown> {
  const files = Object.entries(unzipSync(yomitanZip(compiledExample())));
  return Object.fromEntries(files.map(([name, bytes]) => [name, JSON.parse(strFromU8(bytes))]));
}

test('the zip has the files that Yomitan reads', () => {
  const files = read();
  expect(Object.keys(files)).toEqual(['index.json', 'tag_bank_1.json', 'term_bank_1.json']);
  Index.parse(files['index.json']);
  const tags = new Set(TagBank.parse(files['tag_bank_1.json']).map(([name]) => name));
  for (const [, , definitionTags] of TermBank.parse(files['term_bank_1.json'])) expect(tags).toContain(definitionTags);
});

test('a term is found under each of its surfaces, with its reading', () => {
  const bank = TermBank.parse(read()['term_bank_1.json']);
  expect(bank.map(([word, reading, tags, , , , sequence]) => [word, reading, tags, sequence])).toEqual([
    ['“1+6+N”体系', '1+6+N tǐ xì', 'official', 1],
    ['1+6+N体系', '1+6+N tǐ xì', 'official', 1],
    ['“1+6+N”體系', '1+6+N tǐ xì', 'official', 1],
    ['1+6+N體系', '1+6+N tǐ xì', 'official', 1],
    ['1+6+N', '1+6+N', 'official', 1],
    ['高新技术企业', 'gāo xīn jì shù qǐ yè', 'editorial', 2],
    ['高新技術企業', 'gāo xīn jì shù qǐ yè', 'editorial', 2],
  ]);
  expect(JSON.stringify(bank[0])).toContain('“1”,即邮轮港;“6”,即六个集聚区;“N”,即其他空间。');
});

test('the same pack gives the same bytes', () => {
  expect(yomitanZip(compiledExample())).toEqual(yomitanZip(compiledExample()));
});
