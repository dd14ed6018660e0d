import * as z from 'zod';
import { expected } from '../expected.js';
import { exactly, flag, literal, oneOf, strictObject, taggedUnion, words } from '../schema.js';
import { daysPattern, intervalPattern, partOfYearPattern, readEdtf, yearPattern } from './edtf.js';
import { type Period, type PeriodBasis, periodBases } from './period.js';

const daysSchema = z
  .string({
    error: expected(
      'an EDTF interval of two days, the earlier one first, such as "2011-04-01/2012-03-31"',
    ),
  })
  .regex(daysPattern, { abort: true })
  .refine(isReadable);

const yearSchema = z
  .string({ error: expected('a year of four digits, such as "2010"') })
  .regex(yearPattern);

const partOfYearSchema = z
  .string({
    error: expected(
      'an EDTF month, season, or interval of two months, the earlier one first, such as "2011-06", "2011-23" or "2011-05/2011-08"',
    ),
  })
  .regex(partOfYearPattern, { abort: true })
  .refine(isReadable);

const intervalSchema = z
  .string({
    error: expected(
      'an EDTF interval, the earlier date first, with ".." for an open end, such as "2014-03/.." or "2012/2013"',
    ),
  })
  .regex(intervalPattern, { abort: true })
  .refine(isReadable);

function isReadable(edtf: string): boolean {
  return readEdtf(edtf) !== undefined;
}

/**
 * What kind of period it is: one of `periodBases`.
 *
 * @example
 * ```ts
 * import { periodBasisSchema } from 'tip-report-laos-2012/schemas';
 *
 * periodBasisSchema.safeParse('calendar-year').success; // => true
 * ```
 */
export const periodBasisSchema: z.ZodType<PeriodBasis> = exactly(
  oneOf('the basis of a period', periodBases),
);

/**
 * The period of a statement.
 *
 * @example
 * ```ts
 * import { periodSchema } from 'tip-report-laos-2012/schemas';
 *
 * const period = { basis: 'calendar-year', phrase: 'in 2010', edtf: '2010', inferred: false };
 * periodSchema.safeParse(period).success; // => true
 * periodSchema.safeParse({ ...period, edtf: 'in 2010' }).success; // => false
 * ```
 */
export const periodSchema: z.ZodType<Period> = exactly(
  taggedUnion('a period', 'basis', [
    strictObject('a reporting period', {
      basis: literal('reporting-period'),
      which: oneOf('which reporting period', ['current', 'previous']),
      phrase: words(),
      edtf: daysSchema,
      inferred: literal(true),
    }),
    strictObject('a calendar year', {
      basis: literal('calendar-year'),
      phrase: words(),
      edtf: yearSchema,
      inferred: literal(false),
    }),
    strictObject('a part of a year', {
      basis: literal('part-of-year'),
      phrase: words(),
      edtf: partOfYearSchema,
      inferred: flag(),
    }),
    strictObject('a fiscal year', {
      basis: literal('fiscal-year'),
      phrase: words(),
      edtf: intervalSchema,
      inferred: flag(),
    }),
    strictObject('a span', {
      basis: literal('span'),
      phrase: words(),
      edtf: intervalSchema,
      inferred: flag(),
    }),
    strictObject('an unspecified period', {
      basis: literal('unspecified'),
      phrase: z.nullable(words("the report's wording, or null if the sentence names no period")),
      edtf: z.null({ error: expected('null, as the text gives no dates') }),
      inferred: literal(false),
    }),
  ]),
);
