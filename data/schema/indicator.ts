import { z } from 'zod';
import { Bilingual, Id, Quote, Source, TermRef, Text } from './common.ts';

/** A year or an interval of years, as in ISO 8601: `2021`, `2016/2020`; or a day, if only that day is meant. */
export const TimePeriod = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}-\d{2})?(?:\/\d{4}(?:-\d{2}-\d{2})?)?$/,
    'write a year (2021), a day (2021-01-06) or an interval (2016/2020)',
  );

/** SDMX OBS_STATUS in words. `commitment`: a pledge in the annex 办实事, that is, a target promised to the public. */
export const ObsStatus = z.enum(['actual', 'estimate', 'target', 'commitment']);
export type ObsStatus = z.infer<typeof ObsStatus>;

/** How the words limit the number: 左右/近/约 `≈`, 以上/不低于 `≥`, 以内 `≤`, 余/超/突破/逾 `>`, otherwise `=`. */
export const Comparator = z.enum(['=', '≈', '≥', '≤', '>', '<']);
export type Comparator = z.infer<typeof Comparator>;

/** One figure of the source, in the terms of SDMX, with the words it was read from. */
export const ObservationSource = z
  .strictObject({
    refArea: z.enum(['shibei', 'qingdao', 'shandong', 'china', 'project']),
    timePeriod: TimePeriod,
    value: z.number().optional(),
    range: z.tuple([z.number(), z.number()]).optional(),
    /** The unit: an id in `units.yaml`, such as `percent`, `cny`, `household`, `square-metre`. */
    unitMeasure: Id,
    /** SDMX UNIT_MULT: the power of ten by which `value` is multiplied: 0, 4 (万), 8 (亿), 12 (万亿). */
    unitMult: z.union([z.literal(0), z.literal(4), z.literal(8), z.literal(12)]).default(0),
    obsStatus: ObsStatus,
    comparator: Comparator.default('='),
    /** Words that say how the figure was reckoned: 年均, 同比, FDI口径, 累计. */
    basis: z.array(Text).default([]),
    /** The verb that the source uses for the figure: 力争, 完成, 新增, 达到. */
    verb: Text.optional(),
    /** A clause that contains the figure and can be read by itself. */
    quote: Quote,
    /** The figure as written, inside the quote: `5亿美元`, `7%左右`. The build re-reads the number from it. */
    figure: Text,
    /** What tells this figure from others of the same indicator and period: a project's name, say. */
    qualifier: Bilingual.optional(),
  })
  .refine((o) => (o.value === undefined) !== (o.range === undefined), 'give value or range, and not both');

/** An indicator as an author writes it in `indicators/*.yaml`. */
export const IndicatorSource = z.strictObject({
  id: Id,
  name: Bilingual,
  description: Bilingual,
  /** What the indicator counts, if a definition is known, with its sources. */
  counts: z.strictObject({ zh: Text, en: Text.optional(), sources: z.array(Source).min(1) }).optional(),
  direction: z.enum(['up', 'down', 'neither']),
  theme: z.enum([
    'economy',
    'industry',
    'opening',
    'innovation',
    'city',
    'environment',
    'livelihood',
    'health',
    'education',
    'governance',
    'government',
  ]),
  related: z.array(TermRef).default([]),
  /** Why observations of this indicator can't be set beside each other, if they can't. */
  comparability: Bilingual.optional(),
  /**
   * Says that `comparability` limits the comparison but does not forbid it: figures with the same area and unit, for a
   * year or an average of years, or for the same number of years, may be drawn beside each other, with its words below.
   */
  comparable: z.literal(true).optional(),
  observations: z.array(ObservationSource).min(1),
});
export type IndicatorSource = z.infer<typeof IndicatorSource>;

/** Whether a pledge was kept. Its source can't know: it is `not-reported` until a later source reports. */
export const PledgeStatus = z.enum(['not-reported', 'under-way', 'kept', 'missed']);

/** One of the ten pledges of the annex, split into parts that can be checked. */
export const PledgeSource = z.strictObject({
  id: Id,
  number: z.int().min(1),
  quote: Quote,
  title: Bilingual,
  parts: z
    .array(
      z.strictObject({
        /** A clause of the pledge's quote, verbatim. */
        text: Text,
        en: Text,
        /** The id of the indicator whose commitment observation measures this part. */
        indicator: Id.optional(),
        status: PledgeStatus,
      }),
    )
    .min(1),
});
export type PledgeSource = z.infer<typeof PledgeSource>;
