import * as z from 'zod';
import { recordOf } from '../../parts/evidence/schema.js';
import { expected } from '../../parts/expected.js';
import { countryCode, reportIdSchema } from '../../parts/ids/schema.js';
import { isoDate, list, literal, oneOf, ordinal, strictObject, words } from '../../parts/schema.js';
import { show } from '../../parts/show.js';
import { tiers } from './metadata.js';

const sourceCopySchema = strictObject('the copy that the data are based on', {
  url: z
    .string({ error: expected('the address of a page, starting with http:// or https://') })
    .regex(/^https?:\/\/[^\s/]\S*$/),
  sha256: z
    .string({ error: expected('a SHA-256 (64 hexadecimal digits in lower case)') })
    .regex(/^[0-9a-f]{64}$/),
  codePoints: ordinal(),
  lastUpdated: words(),
  accessed: z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: expected('a day or a time in ISO 8601, such as "2017-10-19" or "2017-10-19T08:56:00Z"'),
  }),
  losses: list('losses', words()),
});

const inferredReportingPeriodSchema = strictObject('the reporting period', {
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
});

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
export const metadataSchema = recordOf('a report', 'report', reportIdSchema, {
  title: words(),
  publisher: words(),
  published: isoDate(),
  year: z
    .int({ error: expected('a year of four digits, as a number') })
    .min(1000)
    .max(9999),
  country: countryCode(),
  countryName: words(),
  tier: oneOf('a tier', tiers),
  tierLine: words(),
  citeAs: words(),
  disclaimer: words(),
  reportingPeriod: inferredReportingPeriodSchema,
  source: sourceCopySchema,
});
