import { z } from 'zod';

/** Lower-case ASCII words joined by hyphens: stable, readable in a URL, and never reused with another meaning. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens, as in "gang-zhi-gu"');

/** A term of this pack (`gang-zhi-gu`) or of another (`national-policy/rcep`). */
export const TermRef = z
  .string()
  .regex(/^(?:[a-z0-9-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write a term id, or pack/term for a term of another pack');

export const Text = z.string().trim().min(1, 'must not be empty');

/** Text to read, in Chinese and in English. */
export const Bilingual = z.strictObject({ zh: Text, en: Text });

/** A date, a year and month, or a year, as in ISO 8601. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'write a date as 2021, 2021-01 or 2021-01-06');

/**
 * Words taken verbatim from one of the pack's documents. The build finds them there and stores their place, so authors
 * copy words and never count characters. `nth` says which occurrence is meant, from 1, if the words occur more than
 * once.
 */
export const Quote = z.strictObject({
  document: Id,
  text: Text,
  nth: z.int().min(1).optional(),
});

/** A page outside the pack's documents on which an editorial text rests. */
export const Source = z.strictObject({
  title: Text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  date: PartialDate.optional(),
});

/** The place of verbatim words: UTF-16 offsets into the document's text, and the section that holds them. */
export const Span = z.strictObject({
  document: Id,
  section: Id.optional(),
  start: z.int().min(0),
  end: z.int().min(1),
});
export type Span = z.infer<typeof Span>;
export type Source = z.infer<typeof Source>;
export type Bilingual = z.infer<typeof Bilingual>;
