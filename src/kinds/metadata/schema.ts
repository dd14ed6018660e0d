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
  strictObject,
  words,
} from '../../parts/schema.js';
import { show } from '../../parts/show.js';
import {
  type InferredReportingPeriod,
  type ReportMetadata,
  type SourceCopy,
  type Tier,
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
    url: z
      .string({ error: expected('the address of a page, starting with http:// or https://') })
      .regex(/^https?:\/\/[^\s/]\S*$/),
    sha256: z
      .string({ error: expected('a SHA-256 (64 hexadecimal digits in lower case)') })
      .regex(/^[0-9a-f]{64}$/),
    codePoints: ordinal(),
    lastUpdated: words(),
    accessed: z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
      error: expected(
        'a day or a time in ISO 8601, such as "2017-10-19" or "2017-10-19T08:56:00Z"',
      ),
    }),
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
    publisher: words(),
    published: isoDate(),
    year: z
      .int({ error: expected('a year of four digits, as a number') })
      .min(1000)
      .max(9999),
    country: countryCode(),
    countryName: words(),
    tier: tierSchema,
    tierLine: words(),
    citeAs: words(),
    disclaimer: words(),
    reportingPeriod: inferredReportingPeriodSchema,
    source: sourceCopySchema,
  }),
);
