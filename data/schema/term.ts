import { z } from 'zod';
import { Bilingual, Id, PartialDate, Quote, Source, TermRef, Text } from './common.ts';

/** Literal strings, compared after folding, of which at least one must (`any`) or none may (`none`) be at a place. */
const Neighbours = z.strictObject({
  any: z.array(Text).min(1).optional(),
  none: z.array(Text).min(1).optional(),
});

/**
 * What must or must not stand beside or near a surface for it to mean this term, for surfaces that may mean something
 * else. `before` and `after` look at the text that touches the surface; `near` looks `within` UTF-16 code units (40 by
 * default) to either side, inside the same block.
 */
export const Guard = z.strictObject({
  before: Neighbours.optional(),
  after: Neighbours.optional(),
  near: Neighbours.extend({ within: z.int().min(1).max(200).optional() }).optional(),
});
export type Guard = z.infer<typeof Guard>;

/** One way to write a term in running text, with a guard if the same characters may also mean something else. */
export const Surface = z.union([Text, z.strictObject({ text: Text, guard: Guard })]);

/** How far a definition can be trusted. The card shows it. */
export const Provenance = z.enum(['official', 'quoted', 'editorial']);
export type Provenance = z.infer<typeof Provenance>;

/**
 * `official`: verbatim from an annex that explains terms. `quoted`: verbatim from the body, which only shows the term
 * in use. `editorial`: written for this pack, from the sources it names; `unsourced` says outright that no public page
 * was found, and so does the card.
 */
export const Definition = z.union([
  z.strictObject({ provenance: z.enum(['official', 'quoted']), quote: Quote }),
  z
    .strictObject({
      provenance: z.literal('editorial'),
      text: Text,
      en: Text.optional(),
      sources: z.array(Source).default([]),
      unsourced: z.literal(true).optional(),
    })
    .refine(
      ({ sources, unsourced }) => sources.length > 0 !== (unsourced === true),
      'name at least one source, or write "unsourced: true" and no sources',
    ),
]);

/**
 * One part of a shorthand: `label` as it appears in the term (“6”), `means` and `items` verbatim from one of the term's
 * definitions (checked by the build).
 */
export const Part = z.strictObject({
  label: Text,
  means: Text.optional(),
  items: z.array(Text).min(1).optional(),
});
export type Part = z.infer<typeof Part>;

export const Category = z.enum([
  'economy', // 宏观经济与财政
  'opening', // 对外开放与贸易
  'industry', // 产业与园区
  'innovation', // 科技与人才
  'finance', // 金融
  'city', // 城市规划、建设与更新
  'environment', // 生态环境
  'governance', // 社会治理与法治
  'government', // 政务服务与政府建设
  'politics', // 政治理论与战略
  'health', // 卫生健康与疫情防控
  'livelihood', // 民生、教育、就业、养老、文化
]);
export type Category = z.infer<typeof Category>;

/** A term as an author writes it in `terms/*.yaml`. */
export const TermSource = z.strictObject({
  id: Id,
  /** As in the source, with quotation marks if they are part of the name. */
  headword: Text,
  /** Other ways in which the source and the press write it. The headword need not be repeated. */
  surfaces: z.array(Surface).default([]),
  /** The guard of the headword itself, if it needs one. */
  guard: Guard.optional(),
  /** False if the headword is too common to be matched itself, so that only the surfaces are. */
  headwordIsSurface: z.boolean().default(true),
  /** With tone marks, and spaces between syllables. Written by hand only if the computed pinyin is wrong. */
  pinyin: Text.optional(),
  gloss: z.strictObject({
    zh: Text.refine((s) => [...s].length <= 60, 'a gloss has at most 60 characters'),
    en: Text.refine((s) => s.length <= 160, 'an English gloss has at most 160 characters'),
  }),
  english: z.strictObject({
    text: Text,
    /** `sourced`: an official or published translation that we have seen; `editorial`: our own translation. */
    basis: z.enum(['sourced', 'editorial']),
  }),
  category: Category,
  definitions: z.array(Definition).min(1),
  parts: z.array(Part).min(1).optional(),
  related: z.array(TermRef).default([]),
  /** The dates between which the term is valid, if known. */
  valid: z
    .strictObject({ from: PartialDate.optional(), to: PartialDate.optional(), note: Bilingual.optional() })
    .optional(),
});
export type TermSource = z.infer<typeof TermSource>;
export { Bilingual };
