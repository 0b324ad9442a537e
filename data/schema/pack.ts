import { z } from 'zod';
import { Bilingual, Id, PartialDate, Source, Span, TermRef, Text } from './common.ts';
import { Comparator, ObsStatus, PledgeStatus, TimePeriod } from './indicator.ts';
import { Category, Guard, Part, Provenance } from './term.ts';

/** `pack.yaml`: what a pack is, and which documents it quotes. */
export const PackSource = z.strictObject({
  id: Id,
  title: Bilingual,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version as 1.0.0'),
  language: z.literal('zh-Hans'),
  licence: z.strictObject({ source: Bilingual.optional(), editorial: Text }),
  documents: z
    .array(
      z.strictObject({
        id: Id,
        /** The verbatim text, in the pack's folder. */
        file: Text,
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'write the SHA-256 of the file in hex: sha256sum FILE'),
        title: Bilingual,
        issuer: Bilingual,
        date: PartialDate,
        /** Where its issuer has published it, if known. */
        url: z.url({ protocol: /^https?$/ }).optional(),
        /**
         * Sections, in order. Each begins at the first line that equals `starts` and ends where the next one begins.
         * `obsStatus` says which figures a section can have, if known: a review has no targets.
         */
        sections: z
          .array(
            z.strictObject({
              id: Id,
              label: Bilingual,
              starts: Text,
              obsStatus: z.array(ObsStatus).min(1).optional(),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
});
export type PackSource = z.infer<typeof PackSource>;

const CompiledDefinition = z.strictObject({
  provenance: Provenance,
  text: Text,
  en: Text.optional(),
  /** For `official` and `quoted` definitions: the place of the text in the document. */
  evidence: Span.optional(),
  /** For `editorial` ones: what the text rests on. Absent if no public source was found; the card says so. */
  sources: z.array(Source).optional(),
});
export type Definition = z.infer<typeof CompiledDefinition>;

/** A term as it ships. */
export const Term = z.strictObject({
  id: Id,
  headword: Text,
  /** The headword in Traditional characters, if that differs. */
  hant: Text.optional(),
  pinyin: Text.optional(),
  /** Search keys: the pinyin without tones and spaces (`gangzhigu`), its initials (`gzg`). */
  keys: z.array(Text).default([]),
  /** All spellings that the matcher knows, including those in Traditional characters. */
  surfaces: z.array(z.strictObject({ text: Text, guard: Guard.optional() })),
  /** `hant`: the same in Traditional characters, if that differs. */
  gloss: z.strictObject({ zh: Text, hant: Text.optional(), en: Text.optional() }),
  english: z.strictObject({ text: Text, basis: z.enum(['sourced', 'editorial']) }).optional(),
  category: Category.optional(),
  definitions: z.array(CompiledDefinition).min(1),
  parts: z.array(Part).optional(),
  related: z.array(TermRef).default([]),
  valid: z
    .strictObject({ from: PartialDate.optional(), to: PartialDate.optional(), note: Bilingual.optional() })
    .optional(),
});
export type Term = z.infer<typeof Term>;

export const Observation = z.strictObject({
  refArea: Text,
  timePeriod: TimePeriod,
  value: z.number().optional(),
  range: z.tuple([z.number(), z.number()]).optional(),
  unitMeasure: Id,
  unitMult: z.int(),
  obsStatus: ObsStatus,
  comparator: Comparator,
  basis: z.array(Text),
  verb: Text.optional(),
  /** The figure as the source words it. */
  figure: Text,
  quote: Text,
  evidence: Span,
  qualifier: Bilingual.optional(),
});
export type Observation = z.infer<typeof Observation>;

export const Indicator = z.strictObject({
  id: Id,
  name: Bilingual,
  description: Bilingual,
  counts: z.strictObject({ zh: Text, en: Text.optional(), sources: z.array(Source).min(1) }).optional(),
  direction: z.enum(['up', 'down', 'neither']),
  theme: Text,
  related: z.array(TermRef),
  comparability: Bilingual.optional(),
  comparable: z.literal(true).optional(),
  observations: z.array(Observation).min(1),
});
export type Indicator = z.infer<typeof Indicator>;

export const Pledge = z.strictObject({
  id: Id,
  number: z.int().min(1),
  title: Bilingual,
  text: Text,
  evidence: Span,
  parts: z.array(z.strictObject({ text: Text, en: Text, indicator: Id.optional(), status: PledgeStatus })).min(1),
});
export type Pledge = z.infer<typeof Pledge>;

export const PackDocument = z.strictObject({
  id: Id,
  title: Bilingual,
  issuer: Bilingual,
  date: PartialDate,
  url: z.url({ protocol: /^https?$/ }).optional(),
  sha256: z.string(),
  sections: z.array(z.strictObject({ id: Id, label: Bilingual, start: z.int().min(0) })),
});
export type PackDocument = z.infer<typeof PackDocument>;

/** A compiled pack, as in `widgets/dist/packs/<id>.json`: plain data, no HTML, no code. */
export const Pack = z.strictObject({
  format: z.literal('mingci-pack/1'),
  id: Id,
  title: Bilingual,
  version: Text,
  language: Text,
  licence: z.strictObject({ source: Bilingual.optional(), editorial: Text }),
  documents: z.array(PackDocument).default([]),
  units: z.record(Id, Bilingual).default({}),
  terms: z.array(Term),
  indicators: z.array(Indicator).default([]),
  pledges: z.array(Pledge).default([]),
});
export type Pack = z.infer<typeof Pack>;
