import * as z from 'zod';
import { recordOf } from '../../parts/evidence/schema.js';
import { expected } from '../../parts/expected.js';
import { anyReportId, countryCode } from '../../parts/ids/schema.js';
import {
  exactly,
  isoDate,
  list,
  literal,
  oneOf,
  ordinal,
  printable,
  strictObject,
  words,
} from '../../parts/schema.js';
import { show } from '../../parts/show.js';
import {
  type InferredReportingPeriod,
  type Ranking,
  type ReportMetadata,
  type SourceCopy,
  type Tier,
  type TierChange,
  tierChanges,
  tiers,
} from './metadata.js';

/**
 * A tier: one of `tiers`.
 *
 * @example
 * ```ts
 * import { tierSchema } from 'tip-report-laos-2012/schemas';
 *
 * tierSchema.safeParse('2 Watch List').success; // => true
 * ```
 */
export const tierSchema: z.ZodType<Tier> = exactly(oneOf('a tier', tiers));

/**
 * The copy of the text that the data are based on.
 *
 * @example
 * ```ts
 * import { metadata } from 'tip-report-laos-2012';
 * import { sourceCopySchema } from 'tip-report-laos-2012/schemas';
 *
 * sourceCopySchema.safeParse(metadata.source).success; // => true
 * ```
 */
export const sourceCopySchema: z.ZodType<SourceCopy> = exactly(
  strictObject('the copy that the data are based on', {
    url: z.nullable(
      printable(
        z
          .string({
            error: expected('the address of a page, starting with http:// or https://, or null'),
          })
          .regex(/^https?:\/\/[^\s/]\S*$/),
      ),
    ),
    sha256: z
      .string({ error: expected('a SHA-256 (64 hexadecimal digits in lower case)') })
      .regex(/^[0-9a-f]{64}$/),
    codePoints: ordinal(),
    lastUpdated: z.nullable(words('when the page was last updated, in its wording, or null')),
    accessed: z.nullable(
      z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
        error: expected(
          'a day or a time in ISO 8601, such as "2017-10-19" or "2017-10-19T08:56:00Z", or null',
        ),
      }),
    ),
    losses: list('losses', words()),
  }),
);

/**
 * The reporting period of the report.
 *
 * @example
 * ```ts
 * import { metadata } from 'tip-report-laos-2012';
 * import { inferredReportingPeriodSchema } from 'tip-report-laos-2012/schemas';
 *
 * inferredReportingPeriodSchema.safeParse(metadata.reportingPeriod).success; // => true
 * ```
 */
export const inferredReportingPeriodSchema: z.ZodType<InferredReportingPeriod> = exactly(
  strictObject('the reporting period', {
    start: isoDate(),
    end: isoDate(),
    inferred: literal(true),
    basis: words(),
  }).refine(({ start, end }) => start <= end, {
    path: ['end'],
    error: ({ input }) => {
      const { start, end } = input as { readonly start: string; readonly end: string };
      return `expected a last day not before the first, which is ${show(start)}; got ${show(end)}`;
    },
  }),
);

/**
 * A term of {@link TierChange}.
 *
 * @example
 * ```ts
 * import { tierChangeSchema } from 'tip-report-laos-2012/schemas';
 *
 * tierChangeSchema.safeParse('upgraded').success; // => true
 * ```
 */
export const tierChangeSchema: z.ZodType<TierChange> = exactly(
  oneOf('how the tier compares with the year before', tierChanges),
);

/**
 * What the report says about its ranking beside the tier.
 *
 * @example
 * ```ts
 * import { rankingSchema } from 'tip-report-laos-2012/schemas';
 *
 * const ranking = { change: 'remained', consecutiveYears: 2, waiver: false, phrase: 'a second consecutive year' };
 * rankingSchema.safeParse(ranking).success; // => true
 * ```
 */
export const rankingSchema: z.ZodType<Ranking> = exactly(
  strictObject('the ranking', {
    change: tierChangeSchema,
    consecutiveYears: z.nullable(ordinal()),
    waiver: z.boolean({ error: expected('true or false') }),
    phrase: z.nullable(words('the wording of the report, or null if it says nothing')),
  }).refine(
    ({ change, consecutiveYears, phrase, waiver }) =>
      phrase !== null || (change === 'not-stated' && consecutiveYears === null && !waiver),
    {
      path: ['phrase'],
      error: () =>
        expected('the wording of the report, as the ranking says more than the tier')({
          input: null,
        }),
    },
  ),
);

/**
 * The identity of a report, and its tier for the country.
 *
 * @example
 * ```ts
 * import { metadata } from 'tip-report-laos-2012';
 * import { metadataSchema } from 'tip-report-laos-2012/schemas';
 *
 * metadataSchema.safeParse(metadata).success; // => true
 * metadataSchema.safeParse({ ...metadata, tier: '4' }).success; // => false
 * ```
 */
export const metadataSchema: z.ZodType<ReportMetadata> = exactly(
  recordOf('the metadata of a report', 'report', anyReportId, {
    title: words(),
    publisher: z.nullable(words('the publisher, or null if the copy names none')),
    published: isoDate(),
    year: z
      .int({ error: expected('a year of four digits, as a number') })
      .min(1000)
      .max(9999),
    country: countryCode(),
    countryName: words(),
    tier: tierSchema,
    tierLine: z.nullable(words('the line that states the tier, or null if the copy has none')),
    ranking: rankingSchema,
    citeAs: z.nullable(words('how the page asks to be cited, or null')),
    disclaimer: z.nullable(words('the disclaimer of the page, or null')),
    reportingPeriod: inferredReportingPeriodSchema,
    source: sourceCopySchema,
  }),
);
