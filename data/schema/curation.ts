import { z } from 'zod';
import { Bilingual, Id, Text } from './common.ts';

/** `data/units.yaml`: the units of observations, by the id that they name in `unitMeasure`. */
export const UnitsSource = z.record(Id, Bilingual);
export type UnitsSource = z.infer<typeof UnitsSource>;

/** `not-terms.yaml`: a quoted phrase or shorthand in the documents without a term, and why readers don't need one. */
export const NotTerm = z.strictObject({ phrase: Text, reason: Text });
export type NotTerm = z.infer<typeof NotTerm>;

/** `not-figures.yaml`: words in the documents whose numerals are not figures: dates, ordinals, names. */
export const NotFigure = z
  .strictObject({
    text: Text,
    /** Which occurrence is meant, from 1, if the words occur more than once. */
    nth: z.int().min(1).optional(),
    /** Every occurrence is meant. */
    every: z.boolean().optional(),
    reason: Text,
  })
  .refine((entry) => !(entry.every && entry.nth !== undefined), 'give nth or every, and not both');
export type NotFigure = z.infer<typeof NotFigure>;

/** `contexts.yaml`: sentences to test a guarded surface on. In `yes` it means the term; in `no`, something else. */
export const Context = z.strictObject({
  term: Id,
  surface: Text,
  yes: z.array(Text).min(3, 'give at least 3 sentences'),
  no: z.array(Text).min(3, 'give at least 3 sentences'),
});
export type Context = z.infer<typeof Context>;
