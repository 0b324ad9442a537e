import { z } from 'zod';
import { Bilingual, Id, Text } from './common.ts';

/** `data/units.yaml`: what observations count, by the id they name in `unitMeasure`. */
export const UnitsSource = z.record(Id, Bilingual);
export type UnitsSource = z.infer<typeof UnitsSource>;

/** `not-terms.yaml`: a quoted phrase or shorthand of the documents that no term explains, and why no reader needs it. */
export const NotTerm = z.strictObject({ phrase: Text, reason: Text });
export type NotTerm = z.infer<typeof NotTerm>;

/** `not-figures.yaml`: words of the documents whose numerals count nothing: dates, ordinals, names. */
export const NotFigure = z
  .strictObject({
    text: Text,
    /** Which occurrence is meant, from 1, where the words stand more than once. */
    nth: z.int().min(1).optional(),
    /** Every occurrence is meant. */
    every: z.boolean().optional(),
    reason: Text,
  })
  .refine((entry) => !(entry.every && entry.nth !== undefined), 'give nth or every, and not both');
export type NotFigure = z.infer<typeof NotFigure>;

/** `contexts.yaml`: sentences that a guarded surface is tried on: in `yes` it is the term, in `no` it is something else. */
export const Context = z.strictObject({
  term: Id,
  surface: Text,
  yes: z.array(Text).min(3, 'give at least 3 sentences'),
  no: z.array(Text).min(3, 'give at least 3 sentences'),
});
export type Context = z.infer<typeof Context>;
